package nl.talentpas.coaching.proposal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.ProposalSubject;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTimeTests {

    private static final ZonedDateTime FRIDAY =
            LocalDate.of(2026, 3, 6).atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam"));

    private final AnswerTime answers = new AnswerTime(FRIDAY.plusDays(10));

    @Test
    void withoutCandidatesThereIsNone() {
        assertThat(answers.average(List.of())).isEmpty();
        assertThat(answers.average(List.of(standing(ProposalState.ASKED, null, null))))
                .isEmpty();
    }

    @Test
    void aWeekendIsNotHeldAgainstAnybody() {
        assertThat(answers.average(List.of(answeredAfter(3, ProposalState.INTERESTED))))
                .isEqualTo(OptionalInt.of(1));
    }

    @Test
    void itIsTheAverageOfYesNoAndSilence() {
        ProposalStanding interested = answeredAfter(0, ProposalState.INTERESTED);
        ProposalStanding declined = answeredAfter(5, ProposalState.ENDED);
        ProposalStanding silent = standing(ProposalState.OFFERED, FRIDAY, null);
        assertThat(answers.average(List.of(interested, declined, silent))).isEqualTo(OptionalInt.of((0 + 3 + 6) / 3));
    }

    @Test
    void whatWasWithdrawnBeforeAnAnswerSaysNothing() {
        assertThat(answers.average(List.of(standing(ProposalState.ENDED, FRIDAY, null))))
                .isEmpty();
    }

    private static ProposalStanding answeredAfter(int days, ProposalState state) {
        return standing(state, FRIDAY, FRIDAY.plusDays(days));
    }

    private static ProposalStanding standing(
            ProposalState state, @Nullable ZonedDateTime offered, @Nullable ZonedDateTime answered) {
        var subject = new ProposalSubject(AccountId.next(), VacancyId.next(), OrganisationId.next(), AccountId.next());
        return new ProposalStanding(
                ProposalId.next(),
                subject,
                state,
                FRIDAY.toInstant(),
                Set.of(),
                instant(offered),
                instant(answered),
                0);
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
