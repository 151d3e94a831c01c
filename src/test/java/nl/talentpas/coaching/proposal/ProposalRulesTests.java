package nl.talentpas.coaching.proposal;

import static nl.talentpas.coaching.proposal.course.ProposalParty.COACH;
import static nl.talentpas.coaching.proposal.course.ProposalParty.EMPLOYER;
import static nl.talentpas.coaching.proposal.course.ProposalParty.RESIDENT;
import static nl.talentpas.coaching.proposal.course.ProposalParty.SYSTEM;
import static nl.talentpas.coaching.proposal.course.ProposalState.ASKED;
import static nl.talentpas.coaching.proposal.course.ProposalState.ENDED;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTERESTED;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTERVIEW;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTRODUCED;
import static nl.talentpas.coaching.proposal.course.ProposalState.OFFERED;
import static nl.talentpas.coaching.proposal.course.ProposalState.PLACED;
import static nl.talentpas.coaching.proposal.course.ProposalState.PREPARED;
import static nl.talentpas.coaching.proposal.course.ProposalState.TRIAL;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of `design.md`, written out a second time by hand: every state, every verb, every party.
class ProposalRulesTests {

    /// One cell: this party may do this in this state, and it leads there.
    private record Cell(ProposalState from, ProposalVerb verb, ProposalParty by, ProposalState to) {}

    private static final List<Cell> ALLOWED = List.of(
            new Cell(PREPARED, PREPARE, COACH, PREPARED),
            new Cell(PREPARED, DROP, COACH, ENDED),
            new Cell(PREPARED, PROPOSE, COACH, ASKED),
            new Cell(PREPARED, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(ASKED, ACCEPT, RESIDENT, OFFERED),
            new Cell(ASKED, REFUSE, RESIDENT, ENDED),
            new Cell(ASKED, WITHDRAW, COACH, ENDED),
            new Cell(ASKED, WITHDRAW, RESIDENT, ENDED),
            new Cell(ASKED, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(OFFERED, SHOW_INTEREST, EMPLOYER, INTERESTED),
            new Cell(OFFERED, DECLINE, EMPLOYER, ENDED),
            new Cell(OFFERED, WITHDRAW, COACH, ENDED),
            new Cell(OFFERED, WITHDRAW, RESIDENT, ENDED),
            new Cell(OFFERED, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(INTERESTED, REVEAL, RESIDENT, INTRODUCED),
            new Cell(INTERESTED, REFUSE, RESIDENT, ENDED),
            new Cell(INTERESTED, WITHDRAW, COACH, ENDED),
            new Cell(INTERESTED, WITHDRAW, RESIDENT, ENDED),
            new Cell(INTERESTED, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(INTRODUCED, PLAN_INTERVIEW, EMPLOYER, INTERVIEW),
            new Cell(INTRODUCED, PLAN_INTERVIEW, COACH, INTERVIEW),
            new Cell(INTRODUCED, END, EMPLOYER, ENDED),
            new Cell(INTRODUCED, END, COACH, ENDED),
            new Cell(INTRODUCED, SHOW_LONGER, RESIDENT, INTRODUCED),
            new Cell(INTRODUCED, HIDE, RESIDENT, INTRODUCED),
            new Cell(INTRODUCED, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(INTERVIEW, START_TRIAL, EMPLOYER, TRIAL),
            new Cell(INTERVIEW, START_TRIAL, COACH, TRIAL),
            new Cell(INTERVIEW, PLACE, EMPLOYER, PLACED),
            new Cell(INTERVIEW, PLACE, COACH, PLACED),
            new Cell(INTERVIEW, MOVE_INTERVIEW, EMPLOYER, INTERVIEW),
            new Cell(INTERVIEW, MOVE_INTERVIEW, COACH, INTERVIEW),
            new Cell(INTERVIEW, END, EMPLOYER, ENDED),
            new Cell(INTERVIEW, END, COACH, ENDED),
            new Cell(INTERVIEW, SHOW_LONGER, RESIDENT, INTERVIEW),
            new Cell(INTERVIEW, HIDE, RESIDENT, INTERVIEW),
            new Cell(INTERVIEW, CLOSE_VACANCY, SYSTEM, ENDED),
            new Cell(TRIAL, PLACE, EMPLOYER, PLACED),
            new Cell(TRIAL, PLACE, COACH, PLACED),
            new Cell(TRIAL, END, EMPLOYER, ENDED),
            new Cell(TRIAL, END, COACH, ENDED),
            new Cell(TRIAL, SHOW_LONGER, RESIDENT, TRIAL),
            new Cell(TRIAL, HIDE, RESIDENT, TRIAL),
            new Cell(PLACED, HOLD_AFTERCARE, COACH, PLACED),
            new Cell(PLACED, SETTLE, COACH, ENDED),
            new Cell(PLACED, LEAVE, COACH, ENDED),
            new Cell(PLACED, SHOW_LONGER, RESIDENT, PLACED),
            new Cell(PLACED, HIDE, RESIDENT, PLACED));

    private static final Set<ProposalVerb> EXPLAINED =
            Set.of(PREPARE, DROP, PROPOSE, DECLINE, END, LEAVE, CLOSE_VACANCY);

    /// How to bring a fresh proposal to each state, with verbs only.
    private static final Map<ProposalState, List<Cell>> WAYS = new EnumMap<>(Map.of(
            PREPARED, List.of(),
            ASKED, way(PROPOSE, COACH),
            OFFERED, way(PROPOSE, COACH, ACCEPT, RESIDENT),
            INTERESTED, way(PROPOSE, COACH, ACCEPT, RESIDENT, SHOW_INTEREST, EMPLOYER),
            INTRODUCED, introduced(),
            INTERVIEW, introduced(PLAN_INTERVIEW, COACH),
            TRIAL, introduced(PLAN_INTERVIEW, COACH, START_TRIAL, EMPLOYER),
            PLACED, introduced(PLAN_INTERVIEW, COACH, PLACE, EMPLOYER),
            ENDED, way(PROPOSE, COACH, CLOSE_VACANCY, SYSTEM)));

    @TestFactory
    Stream<DynamicTest> everyCellOfTheTableDoesWhatItSays() {
        return Arrays.stream(ProposalState.values())
                .flatMap(state -> Arrays.stream(ProposalVerb.values())
                        .flatMap(verb -> Arrays.stream(ProposalParty.values())
                                .map(party -> DynamicTest.dynamicTest(
                                        state + " " + verb + " by " + party, () -> checkCell(state, verb, party)))));
    }

    @TestFactory
    Stream<DynamicTest> whoMustSayWhyIsRefusedWithoutAReason() {
        return ALLOWED.stream()
                .filter(cell -> cell.by() != RESIDENT)
                .filter(cell -> EXPLAINED.contains(cell.verb()) || cell.verb() == WITHDRAW)
                .filter(cell -> cell.verb() != CLOSE_VACANCY)
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    Proposal proposal = in(cell.from());
                    assertThatExceptionOfType(IllegalProposalMove.class)
                            .isThrownBy(() -> Play.silently(proposal, cell.verb(), cell.by()))
                            .returns(Why.REASON, IllegalProposalMove::why);
                    assertThat(proposal.state()).isEqualTo(cell.from());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aResidentNeverHasToSayWhy() {
        return ALLOWED.stream()
                .filter(cell -> cell.by() == RESIDENT)
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    Proposal proposal = in(cell.from());
                    Play.silently(proposal, cell.verb(), RESIDENT);
                    assertThat(proposal.state()).isEqualTo(cell.to());
                }));
    }

    @TestFactory
    Stream<DynamicTest> doingTheSameAgainChangesNothing() {
        return ALLOWED.stream()
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    Proposal proposal = in(cell.from());
                    if (cell.verb() == SETTLE) {
                        holdAllAftercare(proposal);
                    }
                    Play.play(proposal, cell.verb(), cell.by());
                    var steps = proposal.progress().steps();
                    Play.play(proposal, cell.verb(), cell.by());
                    assertThat(proposal.progress().steps()).isEqualTo(steps);
                    assertThat(proposal.state()).isEqualTo(cell.to());
                }));
    }

    @Test
    void aRetryByAnotherPartyIsRefused() {
        Proposal proposal = in(INTRODUCED);
        Play.play(proposal, END, EMPLOYER);
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> Play.play(proposal, END, COACH))
                .returns(Why.STATE, IllegalProposalMove::why);
    }

    @Test
    void whatIsOpenToAPartyIsWhatTheTableAllows() {
        for (ProposalState state : ProposalState.values()) {
            for (ProposalParty party : ProposalParty.values()) {
                var expected = ALLOWED.stream()
                        .filter(cell -> cell.from() == state && cell.by() == party)
                        .map(Cell::verb)
                        .toList();
                Proposal proposal = in(state);
                holdAllAftercare(proposal);
                assertThat(proposal.openTo(party)).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static void checkCell(ProposalState state, ProposalVerb verb, ProposalParty party) {
        Proposal proposal = in(state);
        holdAllAftercare(proposal);
        var allowed = ALLOWED.stream()
                .filter(cell -> cell.from() == state && cell.verb() == verb && cell.by() == party)
                .findFirst();
        boolean retry = WAYS.get(state).stream()
                .reduce((first, second) -> second)
                .filter(last -> last.verb() == verb && last.by() == party)
                .isPresent();
        if (allowed.isPresent()) {
            Play.play(proposal, verb, party);
            assertThat(proposal.state()).isEqualTo(allowed.get().to());
        } else if (!retry) {
            var steps = proposal.progress().steps();
            assertThatExceptionOfType(IllegalProposalMove.class).isThrownBy(() -> Play.play(proposal, verb, party));
            assertThat(proposal.state()).isEqualTo(state);
            assertThat(proposal.progress().steps()).isEqualTo(steps);
        }
    }

    private static void holdAllAftercare(Proposal proposal) {
        for (Aftercare care : proposal.aftercare()) {
            proposal.holdAftercare(Play.by(COACH), care.weeks(), Aftercare.Outcome.GOES_WELL, "held");
        }
    }

    private static Proposal in(ProposalState state) {
        Proposal proposal = Play.fresh();
        WAYS.get(state).forEach(cell -> Play.play(proposal, cell.verb(), cell.by()));
        assertThat(proposal.state()).isEqualTo(state);
        return proposal;
    }

    private static List<Cell> introduced(Object... further) {
        Object[] start = {PROPOSE, COACH, ACCEPT, RESIDENT, SHOW_INTEREST, EMPLOYER, REVEAL, RESIDENT};
        return way(Stream.concat(Arrays.stream(start), Arrays.stream(further)).toArray());
    }

    private static List<Cell> way(Object... verbsAndParties) {
        return Stream.iterate(0, i -> i < verbsAndParties.length, i -> i + 2)
                .map(i -> new Cell(
                        PREPARED, (ProposalVerb) verbsAndParties[i], (ProposalParty) verbsAndParties[i + 1], PREPARED))
                .toList();
    }
}
