package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.util.Optional;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.AccountId;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.stereotype.Component;

/// Finds the open proposal of a person for a vacancy, or makes a new one. As long as the person was not asked, both
/// must
/// be open to it.
@Component
class ProposalOpening {

    private final ProposalRepository proposals;
    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;

    ProposalOpening(ProposalRepository proposals, PassportCatalogue passports, VacancyCatalogue vacancies) {
        this.proposals = proposals;
        this.passports = passports;
        this.vacancies = vacancies;
    }

    /// @throws IllegalProposalMove when the vacancy is not published or the person did not agree to be matched
    Proposal of(AccountId person, VacancyId vacancy, AccountId coach, Instant at) {
        Optional<Proposal> open = proposals.findOpen(person.id(), vacancy.id());
        if (open.filter(proposal -> proposal.state() != ProposalState.PREPARED).isPresent()) {
            return open.orElseThrow();
        }
        ProposalSubject subject = subject(person, vacancy, coach);
        return open.orElseGet(() -> new Proposal(subject, at));
    }

    private ProposalSubject subject(AccountId person, VacancyId vacancy, AccountId coach) {
        VacancyDetails published = vacancies
                .find(vacancy)
                .filter(found -> found.status() == VacancyStatus.PUBLISHED)
                .orElseThrow(() -> refusal(Why.VACANCY_NOT_OPEN));
        if (passports.find(person).filter(PassportDetails::matchable).isEmpty()) {
            throw refusal(Why.NO_CONSENT);
        }
        return new ProposalSubject(person, vacancy, published.organisation().id(), coach);
    }

    private static IllegalProposalMove refusal(Why why) {
        return new IllegalProposalMove(why, ProposalVerb.PROPOSE, ProposalState.PREPARED);
    }
}
