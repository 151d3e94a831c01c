package nl.talentpas.coaching.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails.Candidate;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountService;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.stereotype.Component;

/// Turns a proposal into what the current user may see of it.
@Component
class ProposalReading {

    private static final int HANDLE = 4;

    private final ProposalParties parties;
    private final VacancyCatalogue vacancies;
    private final AccountService accounts;

    ProposalReading(ProposalParties parties, VacancyCatalogue vacancies, AccountService accounts) {
        this.parties = parties;
        this.vacancies = vacancies;
        this.accounts = accounts;
    }

    /// Empty for whoever may see nothing of it.
    Optional<ProposalDetails> read(Proposal proposal) {
        return parties.partyIn(proposal.subject())
                .map(reader -> details(proposal, reader, sightOf(proposal, reader)))
                .filter(details -> !details.sight().isNothing());
    }

    /// As it stands in a list, where an employer never sees who it is: looking at that is recorded, one at a time.
    Optional<ProposalDetails> summary(Proposal proposal) {
        return parties.partyIn(proposal.subject())
                .map(reader -> details(proposal, reader, listed(sightOf(proposal, reader), reader)))
                .filter(details -> !details.sight().isNothing());
    }

    /// What the current user may see of it.
    ProposalSight sight(Proposal proposal) {
        return parties.partyIn(proposal.subject())
                .map(reader -> sightOf(proposal, reader))
                .orElse(ProposalSight.NOTHING);
    }

    private ProposalSight sightOf(Proposal proposal, ProposalParty reader) {
        boolean disclosed = proposal.isDisclosedOn(parties.today());
        return ProposalSight.of(reader, proposal.state(), proposal.progress().reached(reader), disclosed);
    }

    private static ProposalSight listed(ProposalSight sight, ProposalParty reader) {
        return reader == ProposalParty.EMPLOYER ? sight.anonymous() : sight;
    }

    private ProposalDetails details(Proposal proposal, ProposalParty reader, ProposalSight sight) {
        return new ProposalDetails(
                proposal.id(),
                reader,
                proposal.state(),
                proposal.progress().since(),
                vacancy(proposal, reader),
                candidate(proposal, sight),
                steps(proposal, reader, sight),
                proposal.agreements(),
                reader == ProposalParty.EMPLOYER ? List.of() : proposal.aftercare(),
                proposal.openTo(reader),
                sight);
    }

    /// A resident learns whom to call at the introduction, as the employer learns whom to call.
    private VacancyDetails vacancy(Proposal proposal, ProposalParty reader) {
        VacancyDetails vacancy = vacancies.find(proposal.subject().vacancy()).orElseThrow();
        boolean early = reader == ProposalParty.RESIDENT && !proposal.state().isIntroduced();
        return early ? vacancy.withoutContact() : vacancy;
    }

    private Candidate candidate(Proposal proposal, ProposalSight sight) {
        String handle = handle(proposal.id());
        return accounts.find(proposal.subject().person())
                .filter(account -> sight.name())
                .map(account -> known(handle, account, sight))
                .orElseGet(() -> new Candidate(handle, null, null, "", ""));
    }

    private static Candidate known(String handle, AccountDetails account, ProposalSight sight) {
        return sight.contact()
                ? new Candidate(handle, account.id(), account.name(), account.email(), account.phone())
                : new Candidate(handle, account.id(), account.name(), "", "");
    }

    private static List<ProposalStep> steps(Proposal proposal, ProposalParty reader, ProposalSight sight) {
        return proposal.progress().steps().stream()
                .filter(step -> step.verb().isToldTo(reader))
                .map(step -> sight.shown(step, reader))
                .toList();
    }

    /// The last characters of the id: those of a time-ordered id that are random.
    static String handle(ProposalId id) {
        String text = id.toString();
        return text.substring(text.length() - HANDLE).toUpperCase(Locale.ROOT);
    }
}
