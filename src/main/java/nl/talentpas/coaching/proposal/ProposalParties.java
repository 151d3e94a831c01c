package nl.talentpas.coaching.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.OrganisationService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What the current user is in a proposal: its resident, the person's coach now, or somebody of the organisation.
@Component
class ProposalParties {

    private final CurrentUser user;
    private final CaseloadGuard caseloads;
    private final OrganisationService organisations;
    private final Clock clock;

    ProposalParties(CurrentUser user, CaseloadGuard caseloads, OrganisationService organisations, Clock clock) {
        this.user = user;
        this.caseloads = caseloads;
        this.organisations = organisations;
        this.clock = clock;
    }

    AccountId me() {
        return user.id();
    }

    Collection<AccountId> myCaseload() {
        return caseloads.peopleOf(me());
    }

    Optional<OrganisationId> myOrganisation() {
        return organisations.mine().map(OrganisationDetails::id);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /// @throws AccessDeniedException for a coach of somebody else
    ProposalActor coachOf(AccountId person) {
        if (!isCoachOf(person)) {
            throw new AccessDeniedException("Not the coach of this person");
        }
        return new ProposalActor(ProposalParty.COACH, now());
    }

    /// @throws AccessDeniedException for whoever has no part in it, and for whom it has not reached
    ProposalActor actorIn(Proposal proposal) {
        return partyIn(proposal.subject())
                .filter(proposal.progress()::reached)
                .map(party -> new ProposalActor(party, now()))
                .orElseThrow(() -> new AccessDeniedException("No party to this proposal"));
    }

    Optional<ProposalParty> partyIn(ProposalSubject subject) {
        if (user.id().equals(subject.person())) {
            return Optional.of(ProposalParty.RESIDENT);
        }
        if (isCoachOf(subject.person())) {
            return Optional.of(ProposalParty.COACH);
        }
        if (user.has(Role.EMPLOYER) && organisations.isMember(user.id(), subject.organisation())) {
            return Optional.of(ProposalParty.EMPLOYER);
        }
        return Optional.empty();
    }

    private boolean isCoachOf(AccountId person) {
        return user.has(Role.COACH) && caseloads.isCoachOf(user.id(), person);
    }
}
