package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.talentpas.coaching.proposal.ProposalSight.Words;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What each party may see, as a table.
class ProposalSightTests {

    @ParameterizedTest
    @CsvSource({
        // state, reached, disclosed -> card, explanation, name, contact, words
        "PREPARED,   false, false, false, false, false, false, NONE",
        "ASKED,      false, false, false, false, false, false, NONE",
        "OFFERED,    true,  false, true,  true,  false, false, OWN",
        "INTERESTED, true,  false, true,  true,  false, false, OWN",
        "INTRODUCED, true,  true,  true,  true,  true,  true,  OWN_AND_COACH",
        "INTRODUCED, true,  false, true,  true,  false, false, OWN",
        "INTERVIEW,  true,  true,  true,  true,  true,  true,  OWN_AND_COACH",
        "INTERVIEW,  true,  false, true,  true,  false, false, OWN",
        "TRIAL,      true,  true,  true,  true,  true,  true,  OWN_AND_COACH",
        "TRIAL,      true,  false, true,  true,  false, false, OWN",
        "PLACED,     true,  true,  true,  true,  true,  true,  OWN_AND_COACH",
        "PLACED,     true,  false, true,  true,  false, false, OWN",
        "ENDED,      true,  true,  false, false, false, false, OWN",
        "ENDED,      true,  false, false, false, false, false, OWN",
        "ENDED,      false, false, false, false, false, false, NONE",
        "INTERESTED, true,  true,  true,  true,  false, false, OWN",
    })
    void anEmployerSees(
            ProposalState state,
            boolean reached,
            boolean disclosed,
            boolean card,
            boolean explanation,
            boolean name,
            boolean contact,
            Words words) {
        assertThat(ProposalSight.of(ProposalParty.EMPLOYER, state, reached, disclosed))
                .isEqualTo(new ProposalSight(card, explanation, name, contact, words));
    }

    @ParameterizedTest
    @EnumSource
    void residentAndCoachSeeEverything(ProposalState state) {
        var all = new ProposalSight(true, true, true, true, Words.ALL);
        assertThat(ProposalSight.of(ProposalParty.RESIDENT, state, true, false)).isEqualTo(all);
        assertThat(ProposalSight.of(ProposalParty.COACH, state, true, false)).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void aResidentWhoWasNeverAskedSeesNothing(ProposalState state) {
        assertThat(ProposalSight.of(ProposalParty.RESIDENT, state, false, false).isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseSeesAnything(ProposalState state) {
        assertThat(ProposalSight.of(ProposalParty.SYSTEM, state, true, true).isNothing())
                .isTrue();
    }

    @Test
    void theEmployerReadsOwnWordsFirstTheCoachsAfterTheIntroductionAndNeverTheResidents() {
        assertThat(reads(Words.OWN, ProposalParty.EMPLOYER)).isTrue();
        assertThat(reads(Words.OWN, ProposalParty.COACH)).isFalse();
        assertThat(reads(Words.OWN, ProposalParty.RESIDENT)).isFalse();
        assertThat(reads(Words.OWN, ProposalParty.SYSTEM)).isTrue();
        assertThat(reads(Words.OWN_AND_COACH, ProposalParty.COACH)).isTrue();
        assertThat(reads(Words.OWN_AND_COACH, ProposalParty.RESIDENT)).isFalse();
        assertThat(reads(Words.NONE, ProposalParty.EMPLOYER)).isFalse();
        assertThat(reads(Words.ALL, ProposalParty.RESIDENT)).isTrue();
    }

    private static boolean reads(Words words, ProposalParty writer) {
        var step = new ProposalStep(
                Instant.EPOCH, writer, ProposalVerb.END, ProposalState.ENDED, ProposalReason.of("Geheim"));
        var sight = new ProposalSight(true, true, true, true, words);
        return sight.shown(step, ProposalParty.EMPLOYER).reason().isGiven();
    }
}
