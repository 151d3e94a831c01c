package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Check;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is written about matching says what the code does: the document, the page's words and the register entry.
class HowMatchingWorksTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final ConceptUri FORKLIFT = uri("forklift");
    private static final ConceptUri REACH_TRUCK = uri("reach-truck");
    private static final ConceptUri PICKING = uri("picking");
    private static final ConceptUri COUNTING = uri("counting");
    private static final ConceptUri LOADING = uri("loading");

    private final String document = read();
    private final JsonNode register = AlgorithmRegister.read();

    @Test
    void theDocumentAndThePageSayTheSameToResidents() {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", DUTCH);
        Object[] figures = HowItWorks.figures(PolicyVersion.standard());
        for (int section = 1; section <= HowItWorks.SECTIONS; section++) {
            String text = texts.getString("matching.how." + section + ".text");
            assertThat(document)
                    .contains("### " + texts.getString("matching.how." + section + ".title"))
                    .contains(new MessageFormat(text, DUTCH).format(figures));
        }
        assertThat(texts.containsKey("matching.how." + (HowItWorks.SECTIONS + 1) + ".text"))
                .isFalse();
    }

    @Test
    void theWorkedExampleIsWhatTheEngineComputes() {
        Explanation explanation = example(Preferences.unknown().kinds(), new Hours(16, 24), Set.of());
        for (Line line : explanation.lines()) {
            assertThat(document).contains("| " + dotted(line.max()) + " | " + dotted(line.points()) + " |");
        }
        List<String> rows = document.lines()
                .filter(row -> row.matches("\\| (Kan|Wil|Past) \\|([^|]*\\|){4}"))
                .toList();
        assertThat(rows).hasSameSizeAs(explanation.lines());
        assertThat(rows.stream().map(HowMatchingWorksTests::points).sorted())
                .containsExactlyElementsOf(explanation.lines().stream()
                        .map(line -> dotted(line.points()))
                        .sorted()
                        .toList());
        assertThat(document)
                .contains("**" + dotted(explanation.score()) + "**")
                .contains("Dat is " + explanation.percent() + " van de 100");
    }

    @Test
    void theExampleFitsWithOtherTermsAsTheDocumentSays() {
        Explanation better = example(Set.of(), new Hours(16, 32), Set.of(ContractKind.TEMPORARY));
        assertThat(document).contains(dotted(better.score()) + ": " + better.percent() + " van de 100, en paste het");
        assertThat(better.percent()).isGreaterThanOrEqualTo(Policy.standard().thresholdPercent());
    }

    @Test
    void theValuesAndBoundsInTheDocumentAreTheCodes() {
        Policy standard = Policy.standard();
        assertThat(document)
                .contains("| formuleversie | " + MatchRuns.FORMULA_VERSION + " |")
                .contains("| Kan (duizendsten) | " + standard.canShare() + " | " + words(Policy.CAN_SHARE) + " |")
                .contains("| Wil | " + standard.wantShare() + " | " + words(Policy.WANT_SHARE) + " |")
                .contains("| Past | " + standard.fitShare() + " | " + words(Policy.FIT_SHARE) + " |")
                .contains("telt voor | " + standard.trainableCredit() + " | " + words(Policy.TRAINABLE_CREDIT) + " |")
                .contains("overlappen | " + standard.leastHoursOverlap() + " | " + words(Policy.LEAST_HOURS_OVERLAP))
                .contains("(procent) | " + standard.thresholdPercent() + " | " + words(Policy.THRESHOLD_PERCENT));
    }

    @Test
    void theRegisterEntryNamesTheCodesFormulaValuesAndBounds() {
        JsonNode ours = register.get("talentpas");
        assertThat(ours.get("formula_version").asString()).isEqualTo(MatchRuns.FORMULA_VERSION);
        assertThat(ours.get("score_unit").asInt()).isEqualTo(Explanation.WHOLE);
        JsonNode values = ours.get("policy_standard");
        var named = new Policy(
                values.get("can_share").asInt(),
                values.get("want_share").asInt(),
                values.get("fit_share").asInt(),
                values.get("use_rarity").asBoolean(),
                values.get("trainable_credit").asInt(),
                values.get("least_hours_overlap").asInt(),
                values.get("threshold_percent").asInt());
        assertThat(named).isEqualTo(Policy.standard());
        assertThat(bounds("can_share")).isEqualTo(Policy.CAN_SHARE);
        assertThat(bounds("want_share")).isEqualTo(Policy.WANT_SHARE);
        assertThat(bounds("fit_share")).isEqualTo(Policy.FIT_SHARE);
        assertThat(bounds("trainable_credit")).isEqualTo(Policy.TRAINABLE_CREDIT);
        assertThat(bounds("least_hours_overlap")).isEqualTo(Policy.LEAST_HOURS_OVERLAP);
        assertThat(bounds("threshold_percent")).isEqualTo(Policy.THRESHOLD_PERCENT);
    }

    @Test
    void theRegisterEntryNamesEveryFilterAndEveryInputOfAPerson() {
        JsonNode ours = register.get("talentpas");
        assertThat(texts(ours.get("filters")))
                .containsExactlyElementsOf(
                        Arrays.stream(Check.Filter.values()).map(Enum::name).toList());
        assertThat(texts(ours.get("inputs_of_a_person")))
                .containsExactlyElementsOf(Arrays.stream(Profile.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("id"))
                        .toList());
    }

    /// What the publication standard 1.0 requires, and what it asks of a high-risk system besides.
    @Test
    void theRegisterEntryHasTheStandardsFields() {
        for (String field : List.of(
                "name",
                "organization",
                "description_short",
                "status",
                "contact_email",
                "publication_category",
                "lang",
                "standard_version",
                "goal",
                "proportionality",
                "human_intervention",
                "risks",
                "lawful_basis",
                "impacttoetsen",
                "source_data",
                "methods_and_models",
                "provider")) {
            assertThat(register.path(field).asString("")).as(field).isNotBlank();
        }
        assertThat(register.get("status").asString()).isIn("In ontwikkeling", "In gebruik", "Buiten gebruik");
        assertThat(register.get("publication_category").asString()).isEqualTo("Hoog-risico AI-systeem");
        assertThat(texts(register.get("category"))).containsExactly("Werk");
    }

    private Policy.Bounds bounds(String name) {
        JsonNode both = register.get("talentpas").get("policy_bounds").get(name);
        return new Policy.Bounds(both.get(0).asInt(), both.get(1).asInt());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String words(Policy.Bounds bounds) {
        return bounds.least() + "–" + bounds.most();
    }

    private static String points(String row) {
        String[] cells = row.split("\\|");
        return cells[cells.length - 1].strip();
    }

    private static String dotted(int number) {
        return NumberFormat.getIntegerInstance(DUTCH).format(number);
    }

    private static Explanation example(Set<WorkKind> kinds, Hours hours, Set<ContractKind> contracts) {
        var demand = new Demand(
                new UUID(0, 1),
                WorkKind.JOB,
                List.of(
                        new Asked(FORKLIFT, Level.INDEPENDENT, true, false, 1000),
                        new Asked(PICKING, Level.WITH_HELP, true, false, 1000),
                        new Asked(COUNTING, Level.INDEPENDENT, false, true, 1000)),
                List.of(LOADING),
                Set.of(),
                new Hours(32, 40),
                Set.of(),
                null,
                ContractKind.TEMPORARY,
                Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                0);
        var wants = Map.of(LOADING, Wanting.GLADLY, PICKING, Wanting.RATHER_NOT, COUNTING, Wanting.NEUTRAL);
        var terms = new Preferences(kinds, hours, Set.of(), null, null, Map.of(), contracts, null, Map.of());
        var skills = Map.of(REACH_TRUCK, Level.TEACHING, PICKING, Level.LEARNING);
        var person = new Profile(new UUID(0, 2), skills, wants, terms, true, 0);
        return new Scoring(demand, SPACE, Policy.standard()).explain(person);
    }

    private static final SkillSpace SPACE = new SkillSpace() {
        @Override
        public int rarity(ConceptUri skill) {
            if (skill.equals(PICKING)) {
                return 800;
            }
            return skill.equals(COUNTING) ? 500 : 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            return skill.equals(FORKLIFT)
                    ? List.of(new Neighbour(REACH_TRUCK, 650, Neighbour.Reason.RELATED, 0))
                    : List.of();
        }
    };

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + name);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "how-matching-works.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
