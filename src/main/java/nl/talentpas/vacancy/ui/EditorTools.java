package nl.talentpas.vacancy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.skills.picker.FoundInText;
import nl.talentpas.skills.picker.Shelf;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Handles;
import org.springframework.stereotype.Component;

/// What the editor's sections look things up with.
@Component
class EditorTools {

    private static final int NEAR = 3;

    private final Vocabulary vocabulary;
    private final ConceptSearch search;
    private final SkillsInText engine;
    private final Places places;
    private final Wording wording;
    private final MinimumWage minimumWage;

    EditorTools(
            Vocabulary vocabulary,
            ConceptSearch search,
            SkillsInText engine,
            Places places,
            Wording wording,
            MinimumWage minimumWage) {
        this.vocabulary = vocabulary;
        this.search = search;
        this.engine = engine;
        this.places = places;
        this.wording = wording;
        this.minimumWage = minimumWage;
    }

    Wording wording() {
        return wording;
    }

    Places places() {
        return places;
    }

    /// A search field that empties itself after each choice.
    ConceptPicker picker(String testId, String label, ConceptType type, Consumer<Concept> chosen) {
        var picker = new ConceptPicker(search, Set.of(type), label);
        picker.addValueChangeListener(change -> {
            Concept concept = change.getValue();
            if (concept != null) {
                picker.clear();
                chosen.accept(concept);
            }
        });
        return Handles.testId(picker, testId);
    }

    /// A field for a text, with what is proposed from it.
    FoundInText inText(Set<ConceptType> types, Shelf shelf, String label) {
        return new FoundInText(engine, types, shelf, label);
    }

    /// What lies nearest to something in the employer's own words.
    List<ConceptUri> near(String words, ConceptType type) {
        return search.search(words, Wording.locale(), Set.of(type), NEAR).stream()
                .map(hit -> hit.concept().uri())
                .toList();
    }

    List<ConceptUri> tasksOf(ConceptUri occupation) {
        return vocabulary.tasksOf(occupation).stream().map(TaskLink::task).toList();
    }

    /// Essential ones only: what is merely handy can be searched for.
    List<ConceptUri> skillsOf(ConceptUri occupationOrTask) {
        return vocabulary.skillsOf(occupationOrTask).stream()
                .filter(SkillLink::essential)
                .map(SkillLink::skill)
                .toList();
    }

    /// The legal minimum as a fact.
    String minimumWage() {
        return I18NProvider.translate(
                "vacancy.text.minimum-wage",
                wording.euros(minimumWage.centsPerHour()),
                wording.date(minimumWage.since()));
    }
}
