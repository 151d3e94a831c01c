package nl.talentpas.coaching.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.caseload.CaseloadService;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportGlance;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody in the current coach's caseload, each with where they are.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COACH')")
public class CaseloadOverview {

    private static final Duration FRESH = Duration.ofDays(30);

    private final CaseloadService caseload;
    private final ProposalService proposals;
    private final DecisionService decisions;
    private final PassportCatalogue passports;
    private final Clock clock;

    CaseloadOverview(
            CaseloadService caseload,
            ProposalService proposals,
            DecisionService decisions,
            PassportCatalogue passports,
            Clock clock) {
        this.caseload = caseload;
        this.proposals = proposals;
        this.decisions = decisions;
        this.passports = passports;
        this.clock = clock;
    }

    /// In order of name.
    public List<CaseloadPerson> mine() {
        return of(proposals.asCoach());
    }

    /// The same, with the coach's proposals already at hand.
    List<CaseloadPerson> of(List<ProposalDetails> all) {
        List<Candidate> people = caseload.mine();
        Set<AccountId> ids = people.stream().map(Candidate::id).collect(Collectors.toSet());
        Map<AccountId, PassportGlance> read = passports.glances(ids);
        Map<AccountId, List<ProposalDetails>> proposed = byPerson(all);
        Set<AccountId> decided = decisions.decidedAmong(ids);
        return people.stream()
                .map(person -> person(
                        person,
                        read.get(person.id()),
                        proposed.getOrDefault(person.id(), List.of()),
                        decided.contains(person.id())))
                .sorted(Comparator.comparing(CaseloadPerson::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().id()))
                .toList();
    }

    private static Map<AccountId, List<ProposalDetails>> byPerson(List<ProposalDetails> all) {
        var byPerson = new HashMap<AccountId, List<ProposalDetails>>();
        for (ProposalDetails proposal : all) {
            AccountId person = proposal.candidate().person();
            if (person != null) {
                byPerson.computeIfAbsent(person, first -> new ArrayList<>()).add(proposal);
            }
        }
        return byPerson;
    }

    private CaseloadPerson person(
            Candidate person, @Nullable PassportGlance passport, List<ProposalDetails> proposed, boolean decided) {
        Instant last = proposed.stream()
                .map(ProposalDetails::since)
                .max(Comparator.naturalOrder())
                .orElse(person.since());
        return new CaseloadPerson(
                person,
                state(person, passport, proposed, decided),
                passport == null ? Set.of() : passport.kinds(),
                passport == null ? 0 : passport.skills(),
                last);
    }

    private CandidateState state(
            Candidate person, @Nullable PassportGlance passport, List<ProposalDetails> proposed, boolean decided) {
        if (proposed.stream().anyMatch(proposal -> proposal.state() == ProposalState.PLACED)) {
            return CandidateState.AT_WORK;
        }
        if (proposed.stream().anyMatch(proposal -> proposal.state().isOpen())) {
            return CandidateState.UNDER_WAY;
        }
        if (proposed.isEmpty()
                && !decided
                && person.since().isAfter(clock.instant().minus(FRESH))) {
            return CandidateState.NEW;
        }
        return passport != null && passport.matchable() ? CandidateState.SEARCHING : CandidateState.NO_CONSENT;
    }
}
