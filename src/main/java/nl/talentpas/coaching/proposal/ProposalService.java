package nl.talentpas.coaching.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The human chain: a coach proposes, the resident says yes, the employer answers, the resident gives the second key,
/// and
/// so on until somebody is settled. Every verb is done as the current user, who must be the right party to the
/// proposal.
///
/// Verbs throw [IllegalProposalMove] when they are not allowed now and [AccessDeniedException] to whoever has no part
/// in
/// the proposal; done again, they change nothing.
@Service
@Transactional
public class ProposalService {

    /// How long the second key lasts when nothing else is said, and at most.
    public static final int REVEAL_DAYS = 30;

    public static final int MAX_REVEAL_DAYS = Proposal.MAX_REVEAL_DAYS;

    private static final String PERSON = "hasAnyRole('RESIDENT', 'STUDENT')";
    private static final String EMPLOYER = "hasRole('EMPLOYER')";
    private static final String COACH = "hasRole('COACH')";
    private static final String EITHER = "hasAnyRole('EMPLOYER', 'COACH')";

    private final ProposalRepository proposals;
    private final ProposalOpening opening;
    private final ProposalParties parties;
    private final ProposalQueries queries;

    ProposalService(
            ProposalRepository proposals, ProposalOpening opening, ProposalParties parties, ProposalQueries queries) {
        this.proposals = proposals;
        this.opening = opening;
        this.parties = parties;
        this.queries = queries;
    }

    /// The proposal as the current user may see it; empty when there is none. An employer who sees contact details here
    /// is recorded as having looked.
    ///
    /// @throws AccessDeniedException for whoever may see nothing of it
    @PreAuthorize("isAuthenticated()")
    public Optional<ProposalDetails> find(ProposalId id) {
        return queries.find(id);
    }

    /// The current user's own proposals, the latest change first.
    @PreAuthorize(PERSON)
    @Transactional(readOnly = true)
    public List<ProposalDetails> mineAsResident() {
        return queries.of(List.of(parties.me()));
    }

    /// Everything proposed to the current employer's organisation, the latest change first. Nobody's name stands in it.
    @PreAuthorize(EMPLOYER)
    @Transactional(readOnly = true)
    public List<ProposalDetails> ofMyOrganisation() {
        return queries.toMyOrganisation();
    }

    /// The proposals of everybody in the current coach's caseload, the latest change first.
    @PreAuthorize(COACH)
    @Transactional(readOnly = true)
    public List<ProposalDetails> asCoach() {
        return queries.ofMyCaseload();
    }

    /// Keeps what the coach wants to propose to somebody of their own caseload, without telling anybody yet; done
    /// again,
    /// the last words count.
    ///
    /// @param why in the coach's own words, for the coach only
    @PreAuthorize(COACH)
    public ProposalId prepare(AccountId person, VacancyId vacancy, String why) {
        return open(person, vacancy, (proposal, coach) -> proposal.prepare(coach, why));
    }

    /// Lets go of what was prepared.
    @PreAuthorize(COACH)
    public void drop(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.drop(actor, reason));
    }

    /// Asks somebody of the coach's own caseload whether they may be proposed for a published vacancy, prepared or not.
    ///
    /// @param why in the coach's own words; the resident reads them, the employer after the introduction
    @PreAuthorize(COACH)
    public ProposalId propose(AccountId person, VacancyId vacancy, String why) {
        return open(person, vacancy, (proposal, coach) -> proposal.propose(coach, why));
    }

    private ProposalId open(AccountId person, VacancyId vacancy, BiConsumer<Proposal, ProposalActor> verb) {
        ProposalActor coach = parties.coachOf(person);
        Proposal proposal = opening.of(person, vacancy, parties.me(), coach.at().toInstant());
        verb.accept(proposal, coach);
        try {
            return proposals.saveAndFlush(proposal).id();
        } catch (DataIntegrityViolationException e) {
            throw new IllegalProposalMove(Why.STATE, ProposalVerb.PROPOSE, ProposalState.ASKED);
        }
    }

    /// @param words to the coach, may be empty
    @PreAuthorize(PERSON)
    public void accept(ProposalId id, String words) {
        move(id, (proposal, actor) -> proposal.accept(actor, words));
    }

    @PreAuthorize(PERSON)
    public void refuse(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.refuse(actor, reason));
    }

    @PreAuthorize(EMPLOYER)
    public void showInterest(ProposalId id, String words) {
        move(id, (proposal, actor) -> proposal.showInterest(actor, words));
    }

    @PreAuthorize(EMPLOYER)
    public void decline(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.decline(actor, reason));
    }

    /// The second key: name and contact details for the employer, for this vacancy.
    ///
    /// @param until the last day, at most [#MAX_REVEAL_DAYS] from now
    @PreAuthorize(PERSON)
    public void reveal(ProposalId id, LocalDate until) {
        move(id, (proposal, actor) -> proposal.reveal(actor, until));
    }

    /// Gives the second key another last day, earlier or later.
    @PreAuthorize(PERSON)
    public void showLonger(ProposalId id, LocalDate until) {
        move(id, (proposal, actor) -> proposal.showLonger(actor, until));
    }

    /// Takes the second key back at once.
    @PreAuthorize(PERSON)
    public void hide(ProposalId id) {
        move(id, Proposal::hide);
    }

    @PreAuthorize(EITHER)
    public void planInterview(ProposalId id, Interview interview) {
        move(id, (proposal, actor) -> proposal.planInterview(actor, interview));
    }

    @PreAuthorize(EITHER)
    public void moveInterview(ProposalId id, Interview interview) {
        move(id, (proposal, actor) -> proposal.moveInterview(actor, interview));
    }

    @PreAuthorize(EITHER)
    public void startTrial(ProposalId id, Trial trial) {
        move(id, (proposal, actor) -> proposal.startTrial(actor, trial));
    }

    @PreAuthorize(EITHER)
    public void place(ProposalId id, Placement placement) {
        move(id, (proposal, actor) -> proposal.place(actor, placement));
    }

    @PreAuthorize(EITHER)
    public void end(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.end(actor, reason));
    }

    @PreAuthorize("hasAnyRole('RESIDENT', 'STUDENT', 'COACH')")
    public void withdraw(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.withdraw(actor, reason));
    }

    /// @param weeks which appointment: 2, 6 or 12 weeks after the first day
    @PreAuthorize(COACH)
    public void holdAftercare(ProposalId id, int weeks, Aftercare.Outcome outcome, String note) {
        move(id, (proposal, actor) -> proposal.holdAftercare(actor, weeks, outcome, note));
    }

    @PreAuthorize(COACH)
    public void settle(ProposalId id, String words) {
        move(id, (proposal, actor) -> proposal.settle(actor, words));
    }

    @PreAuthorize(COACH)
    public void leave(ProposalId id, ProposalReason reason) {
        move(id, (proposal, actor) -> proposal.leave(actor, reason));
    }

    private void move(ProposalId id, BiConsumer<Proposal, ProposalActor> verb) {
        Proposal proposal = proposals.findById(id.id()).orElseThrow(() -> new AccessDeniedException("No proposal"));
        verb.accept(proposal, parties.actorIn(proposal));
        proposals.save(proposal);
    }
}
