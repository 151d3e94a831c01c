package nl.talentpas.coaching.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.VacancyId;

/// Whom and what a proposal brings together, and the coach who made it.
@Embeddable
public record ProposalSubject(
        @Column(name = "person_id") UUID personId,
        @Column(name = "vacancy_id") UUID vacancyId,
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "coach_id") UUID coachId) {

    public ProposalSubject(AccountId person, VacancyId vacancy, OrganisationId organisation, AccountId coach) {
        this(person.id(), vacancy.id(), organisation.id(), coach.id());
    }

    public AccountId person() {
        return new AccountId(personId);
    }

    public VacancyId vacancy() {
        return new VacancyId(vacancyId);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public AccountId coach() {
        return new AccountId(coachId);
    }
}
