package nl.talentpas.vacancy;

import java.util.List;
import java.util.Optional;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Organisations and who works for them in this application.
@Service
@Transactional(readOnly = true)
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final VacancyRepository vacancies;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    OrganisationService(
            OrganisationRepository organisations,
            VacancyRepository vacancies,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.vacancies = vacancies;
        this.user = user;
        this.events = events;
    }

    /// The organisation the current employer acts for; empty until they have described it.
    @PreAuthorize("hasRole('EMPLOYER')")
    public Optional<OrganisationDetails> mine() {
        return organisations.findByMember(user.id().id()).map(Organisation::details);
    }

    /// The organisation; with its contact person only for its members, coaches and administrators.
    public Optional<OrganisationDetails> find(OrganisationId id) {
        return organisations
                .findById(id.id())
                .map(Organisation::details)
                .map(details -> knowsContact(id) ? details : details.withoutContact());
    }

    /// Whether this account acts for the organisation.
    public boolean isMember(AccountId account, OrganisationId organisation) {
        return membersOf(organisation).contains(account);
    }

    /// The accounts that act for the organisation, in order of joining.
    public List<AccountId> membersOf(OrganisationId organisation) {
        return organisations
                .findById(organisation.id())
                .map(Organisation::members)
                .orElse(List.of());
    }

    /// Describes the current employer's organisation; makes it when they have none yet. The given id is ignored then.
    @PreAuthorize("hasRole('EMPLOYER')")
    @Transactional
    public OrganisationId describe(OrganisationDetails details) {
        Optional<Organisation> own = organisations.findByMember(user.id().id());
        if (own.isEmpty()) {
            return organisations.save(founded(details)).id();
        }
        own.get().describe(details);
        tellReadersOf(own.get().id());
        return own.get().id();
    }

    private Organisation founded(OrganisationDetails details) {
        var organisation = new Organisation(OrganisationId.next(), details);
        organisation.admit(user.id());
        return organisation;
    }

    /// Others keep whole vacancies, with the organisation's name in them.
    private void tellReadersOf(OrganisationId organisation) {
        vacancies.findByOrganisationIdOrderByWrittenAtDescIdDesc(organisation.id()).stream()
                .filter(vacancy -> vacancy.status() != VacancyStatus.DRAFT)
                .forEach(vacancy -> events.publishEvent(new VacancyChanged(vacancy.id(), vacancy.status())));
    }

    private boolean knowsContact(OrganisationId organisation) {
        return user.has(Role.COACH)
                || user.has(Role.ADMIN)
                || user.maybe()
                        .filter(account -> isMember(account, organisation))
                        .isPresent();
    }
}
