package nl.talentpas.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.terms.Licence;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VacancyTests {

    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    /// What can be done to a vacancy.
    enum Verb {
        PUBLISH,
        PAUSE,
        RESUME,
        CLOSE,
        FILL;

        Vacancy on(Vacancy vacancy) {
            return switch (this) {
                case PUBLISH -> vacancy.publish(NOW, true);
                case PAUSE -> vacancy.pause();
                case RESUME -> vacancy.resume();
                case CLOSE -> vacancy.close(false);
                case FILL -> vacancy.close(true);
            };
        }
    }

    private record Move(VacancyStatus from, Verb verb, VacancyStatus next) {}

    private static final List<Move> MOVES = List.of(
            new Move(VacancyStatus.DRAFT, Verb.PUBLISH, VacancyStatus.PUBLISHED),
            new Move(VacancyStatus.PUBLISHED, Verb.PAUSE, VacancyStatus.PAUSED),
            new Move(VacancyStatus.PAUSED, Verb.RESUME, VacancyStatus.PUBLISHED),
            new Move(VacancyStatus.PUBLISHED, Verb.CLOSE, VacancyStatus.CLOSED),
            new Move(VacancyStatus.PUBLISHED, Verb.FILL, VacancyStatus.FILLED),
            new Move(VacancyStatus.PAUSED, Verb.CLOSE, VacancyStatus.CLOSED),
            new Move(VacancyStatus.PAUSED, Verb.FILL, VacancyStatus.FILLED));

    static Stream<Arguments> everyStatusAndVerb() {
        return Stream.of(VacancyStatus.values())
                .flatMap(status -> Stream.of(Verb.values()).map(verb -> Arguments.of(status, verb)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("everyStatusAndVerb")
    void movesAsTheTableSaysAndRefusesEveryOtherMove(VacancyStatus from, Verb verb) {
        Vacancy vacancy = in(from);
        var move = MOVES.stream()
                .filter(candidate -> candidate.from == from && candidate.verb == verb)
                .findFirst();

        if (move.isPresent()) {
            assertThat(verb.on(vacancy).status()).isEqualTo(move.get().next);
        } else {
            assertThatIllegalStateException().isThrownBy(() -> verb.on(vacancy));
            assertThat(vacancy.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "FILLED"})
    void whatIsOverCannotBeChangedButCopied(VacancyStatus over) {
        Vacancy vacancy = in(over);

        assertThatIllegalStateException().isThrownBy(() -> vacancy.change(Vacancies.complete("Anders")));
        Vacancy copy = vacancy.copy(7, NOW);

        assertThat(copy.status()).isEqualTo(VacancyStatus.DRAFT);
        assertThat(copy.id()).isNotEqualTo(vacancy.id());
        assertThat(copy.content().title()).isEqualTo(Vacancies.TITLE);
        assertThat(copy.content().startsOn()).isNull();
        assertThat(copy.details(Vacancies.organisation()).tieSeed()).isEqualTo(7);
        assertThat(copy.details(Vacancies.organisation()).publishedAt()).isNull();
    }

    @Test
    void publishingNamesEveryPartThatIsMissing() {
        Vacancy blank = new Vacancy(OrganisationId.next(), VacancyContent.blank(), 1, NOW);

        assertThatExceptionOfType(IncompleteVacancy.class)
                .isThrownBy(() -> blank.publish(NOW, false))
                .satisfies(incomplete -> assertThat(incomplete.missing())
                        .containsExactlyInAnyOrder(
                                Part.ORGANISATION, Part.TITLE, Part.TASKS, Part.REQUIREMENTS, Part.HOURS, Part.PLACE));
        assertThat(blank.status()).isEqualTo(VacancyStatus.DRAFT);
    }

    @Test
    void everyLicenceNeedsAReason() {
        VacancyContent withoutReason =
                with(List.of(new LicenceDemand(Licence.VCA, "Op de bouw"), new LicenceDemand(Licence.DRIVING_B, " ")));
        Vacancy draft = new Vacancy(OrganisationId.next(), withoutReason, 1, NOW);

        assertThatExceptionOfType(IncompleteVacancy.class)
                .isThrownBy(() -> draft.publish(NOW, true))
                .satisfies(incomplete -> assertThat(incomplete.missing()).containsOnly(Part.LICENCE_REASON));
    }

    @Test
    void aDraftMayBeIncompleteButNotWhatOthersRead() {
        Vacancy draft = in(VacancyStatus.DRAFT);
        draft.change(VacancyContent.blank());
        assertThat(draft.content()).isEqualTo(VacancyContent.blank());

        Vacancy published = in(VacancyStatus.PUBLISHED);
        assertThatExceptionOfType(IncompleteVacancy.class).isThrownBy(() -> published.change(VacancyContent.blank()));
        assertThat(published.content()).isEqualTo(Vacancies.complete());
    }

    @Test
    void keepsTheMomentOfPublishingThroughAPause() {
        Vacancy vacancy = new Vacancy(OrganisationId.next(), Vacancies.complete(), 1, NOW);

        vacancy.publish(NOW.plusSeconds(60), true).pause().resume();

        assertThat(vacancy.details(Vacancies.organisation()).publishedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void tellsOfEveryChange() {
        var vacancy = new Tapped(Vacancies.complete());

        vacancy.publish(NOW, true).change(Vacancies.complete("Anders")).close(true);

        assertThat(vacancy.told())
                .containsExactly(
                        new VacancyChanged(vacancy.id(), VacancyStatus.PUBLISHED),
                        new VacancyChanged(vacancy.id(), VacancyStatus.PUBLISHED),
                        new VacancyChanged(vacancy.id(), VacancyStatus.FILLED));
    }

    private static Vacancy in(VacancyStatus status) {
        return Vacancy.restored(Vacancies.in(status, Vacancies.organisation(), Vacancies.complete()), NOW);
    }

    private static VacancyContent with(List<LicenceDemand> licences) {
        VacancyContent full = Vacancies.complete();
        return new VacancyContent(
                full.kind(),
                full.title(),
                full.introduction(),
                full.tasks(),
                full.requirements(),
                licences,
                full.hours(),
                Set.of(),
                full.place(),
                null,
                null,
                Set.of(),
                null,
                1);
    }

    /// A vacancy that lets a test hear what it tells.
    private static final class Tapped extends Vacancy {

        private Tapped(VacancyContent content) {
            super(OrganisationId.next(), content, 1, NOW);
        }

        private List<Object> told() {
            return new ArrayList<>(domainEvents());
        }
    }
}
