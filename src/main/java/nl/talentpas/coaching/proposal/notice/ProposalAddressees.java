package nl.talentpas.coaching.proposal.notice;

import java.util.List;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalSubject;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.vacancy.OrganisationService;
import org.springframework.stereotype.Component;

/// Whom to tell, per party to a proposal.
@Component
class ProposalAddressees {

    private final OrganisationService organisations;
    private final CoachDirectory coaches;
    private final AccountService accounts;

    ProposalAddressees(OrganisationService organisations, CoachDirectory coaches, AccountService accounts) {
        this.organisations = organisations;
        this.coaches = coaches;
        this.accounts = accounts;
    }

    /// The resident, whoever is their coach now, or everybody who acts for the organisation.
    List<AccountId> of(ProposalSubject subject, ProposalParty party) {
        return switch (party) {
            case RESIDENT -> List.of(subject.person());
            case COACH ->
                List.of(coaches.coachOf(subject.person())
                        .map(CoachDirectory.CoachCard::id)
                        .orElse(subject.coach()));
            case EMPLOYER -> organisations.membersOf(subject.organisation());
            case SYSTEM -> List.of();
        };
    }

    /// What the coach calls the person; empty for everybody else, who read no names in notices.
    Optional<String> nameFor(ProposalParty reader, ProposalSubject subject) {
        return accounts.find(subject.person())
                .filter(account -> reader == ProposalParty.COACH)
                .map(account -> account.name().brief());
    }
}
