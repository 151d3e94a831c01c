package nl.talentpas.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.Again;
import nl.talentpas.matching.Rerun;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Wishes;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line, on an H2 file of its own.
class ReplayCommandTests {

    private static final Locale DUTCH = Locale.of("nl");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysIdenticalOrWhatDiffersAndTellsByItsExitCode() {
        UUID run = UUID.randomUUID();
        prepare(run);
        assertThat(run(DUTCH, run.toString())).isZero();
        assertThat(printed()).contains("Identiek: alle 1 bewaarde plaatsen", "niet veranderd");
        printed.reset();
        spoil(run);
        assertThat(run(DUTCH, run.toString())).isEqualTo(1);
        assertThat(printed()).contains("Verschillend: 1 verschillen op 1", "Geen bekende oorzaak");
        printed.reset();
        assertThat(run(Locale.ENGLISH, run.toString(), "--json")).isEqualTo(1);
        JsonNode told = JsonMapper.shared().readTree(printed());
        assertThat(told.get("outcome").asString()).isEqualTo("different");
        assertThat(told.get("differences").get(0).get("reasons").get(0).asString())
                .isEqualTo("unknown");
    }

    @Test
    void anUnknownOrMissingIdEndsWithTwo() {
        assertThat(run(DUTCH, UUID.randomUUID().toString())).isEqualTo(2);
        assertThat(printed()).contains("Er is geen lijst met nummer");
        assertThat(run(DUTCH)).isEqualTo(2);
        assertThat(printed()).contains("Gebruik: ./run replay-match");
    }

    /// A run about one vacancy and one person, as the application would have stored it.
    private void prepare(UUID run) {
        try (var context = new SpringApplicationBuilder(Replaying.class)
                .web(WebApplicationType.NONE)
                .run(database(), "--logging.level.root=error")) {
            VacancyDetails vacancy = store(context.getBean(VacancyCatalogue.class));
            context.getBean(PassportCatalogue.class)
                    .storeAll(List.of(new PassportDetails(
                            AccountId.next(), List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), true, 1)));
            context.getBean(nl.talentpas.matching.IndexKeeper.class).rebuild();
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("""
                    insert into match_run (id, made_at, direction, subject_id, formula_version, vocabulary_version,
                        policy_version, input_hash, results, asked_for, returned)
                    values (?, ?, 'PEOPLE_FOR_VACANCY', ?, '', '', 0, '', '', 10, 1)""")
                    .params(
                            run,
                            OffsetDateTime.parse("2026-11-01T10:00:00Z"),
                            vacancy.id().id())
                    .update();
            Rerun rerun = context.getBean(Rerun.class);
            Again now = rerun.of(rerun.find(run).orElseThrow());
            var only = now.ranking().getFirst();
            jdbc.sql("update match_run set formula_version = ?, vocabulary_version = ?, input_hash = ?, results = ?")
                    .params(
                            now.formulaVersion(),
                            now.vocabularyVersion(),
                            String.valueOf(now.inputHash()),
                            only.id() + "=" + only.score() + "=0")
                    .update();
        }
    }

    private static VacancyDetails store(VacancyCatalogue vacancies) {
        var organisation = Vacancies.organisation();
        vacancies.store(organisation, List.of());
        VacancyDetails vacancy = Vacancies.published(organisation);
        vacancies.storeAll(List.of(vacancy));
        return vacancy;
    }

    private void spoil(UUID run) {
        try (var context = new SpringApplicationBuilder(Replaying.class)
                .web(WebApplicationType.NONE)
                .run(database(), "--logging.level.root=error")) {
            context.getBean(JdbcClient.class)
                    .sql("update match_run set results = replace(results, '=', '=9') where id = ?")
                    .param(run)
                    .update();
            context.getBean(JdbcClient.class)
                    .sql("update match_run set results = replace(results, '=90', '=0') where id = ?")
                    .param(run)
                    .update();
        }
    }

    private int run(Locale language, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = database();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ReplayCommand(new PrintStream(printed, true, StandardCharsets.UTF_8), language).run(all);
    }

    private String database() {
        return "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("talentpas")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
