package nl.talentpas.demo;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.CaseloadCatalogue;
import nl.talentpas.demo.region.Employer;
import nl.talentpas.demo.region.Region;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts a made-up region into the database through the doors that the modules keep for it.
@Component
@Profile("demo")
class RegionStore {

    private final AccountCatalogue accounts;
    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;
    private final CaseloadCatalogue caseloads;
    private final EntityManager entities;

    RegionStore(
            AccountCatalogue accounts,
            PassportCatalogue passports,
            VacancyCatalogue vacancies,
            CaseloadCatalogue caseloads,
            EntityManager entities) {
        this.accounts = accounts;
        this.passports = passports;
        this.vacancies = vacancies;
        this.caseloads = caseloads;
        this.entities = entities;
    }

    /// Everything but the proposals, which are played. Within the caller's transaction.
    void store(Region region) {
        storeAccounts(region.accounts());
        passports.storeAll(region.passports());
        region.employers().forEach(this::store);
        region.vacancies().stream()
                .sorted(Comparator.comparing(vacancy -> vacancy.id().id()))
                .forEach(this::store);
        caseloads.storeAll(region.caseloads());
        forget();
    }

    /// Writes what is pending and lets go of it, so that later queries need not look through it.
    void forget() {
        entities.flush();
        entities.clear();
    }

    /// Nobody but the demo accounts can sign in.
    private void storeAccounts(List<AccountDetails> all) {
        Set<String> open =
                DemoAccounts.roles().stream().map(DemoAccounts::emailOf).collect(Collectors.toSet());
        accounts.storeAll(
                all.stream().filter(account -> open.contains(account.email())).toList(), DemoAccounts.PASSWORD);
        accounts.storeAll(
                all.stream().filter(account -> !open.contains(account.email())).toList(), null);
    }

    private void store(Employer employer) {
        vacancies.store(employer.organisation(), List.of(employer.member().id()));
    }

    /// At the time when it was published, as it carries the time of writing.
    private void store(VacancyDetails vacancy) {
        if (vacancy.publishedAt() == null) {
            vacancies.storeAll(List.of(vacancy));
        } else {
            TravellingClock.at(vacancy.publishedAt(), () -> vacancies.storeAll(List.of(vacancy)));
        }
    }
}
