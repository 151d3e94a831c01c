package nl.talentpas.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/// What the catalogue promises on every database.
@Transactional
abstract class VacancyCatalogueTests {

    @Autowired
    private VacancyCatalogue catalogue;

    @Autowired
    private VacancyRepository vacancies;

    @Autowired
    private OrganisationRepository organisations;

    @Autowired
    private EntityManager entities;

    private final OrganisationDetails organisation = Vacancies.organisation();

    @Test
    void givesBackWhatWasStored() {
        VacancyDetails full = stored(Vacancies.published(organisation));
        VacancyDetails blank = storedToo(Vacancies.in(VacancyStatus.DRAFT, organisation, VacancyContent.blank()));

        assertThat(catalogue.find(full.id())).contains(full);
        assertThat(catalogue.find(blank.id())).contains(blank);
        assertThat(catalogue.find(VacancyId.next())).isEmpty();
    }

    @Test
    void replacesTheLinesOfAVacancyThatIsChanged() {
        VacancyDetails vacancy = stored(Vacancies.published(organisation));
        VacancyContent fewer = new VacancyContent(
                vacancy.content().kind(),
                "Korter",
                "",
                vacancy.content().tasks().reversed(),
                vacancy.content().requirements().subList(1, 2),
                List.of(),
                vacancy.content().hours(),
                java.util.Set.of(),
                vacancy.content().place(),
                null,
                null,
                java.util.Set.of(),
                null,
                1);

        vacancies.save(vacancies.findById(vacancy.id().id()).orElseThrow().change(fewer));
        forget();

        assertThat(catalogue.find(vacancy.id()).orElseThrow().content()).isEqualTo(fewer);
    }

    @Test
    void readsFourHundredVacanciesWithAHandfulOfQueries() {
        catalogue.store(organisation, List.of(AccountId.next()));
        catalogue.storeAll(IntStream.range(0, 401)
                .mapToObj(number -> Vacancies.published(organisation))
                .toList());
        forget();
        Statistics statistics = statistics();

        var read = new ArrayList<VacancyDetails>();
        catalogue.forEach(read::add);

        assertThat(read.stream().filter(vacancy -> vacancy.organisation().equals(organisation)))
                .hasSize(401)
                .doesNotHaveDuplicates();
        assertThat(statistics.getPrepareStatementCount()).isLessThan(40);
    }

    @Test
    void anAccountActsForOneOrganisationOnly() {
        AccountId member = AccountId.next();
        catalogue.store(organisation, List.of(member, member));
        entities.flush();
        assertThat(organisations.findByMember(member.id()).orElseThrow().id()).isEqualTo(organisation.id());

        catalogue.store(Vacancies.organisation("Een ander"), List.of(member));
        assertThatThrownBy(organisations::flush).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theRevisionGrowsWithEveryChangeThatOthersCanSee() {
        VacancyDetails vacancy = stored(Vacancies.published(organisation));
        long before = vacancies.revision();

        storedToo(Vacancies.in(VacancyStatus.DRAFT, organisation, VacancyContent.blank()));
        assertThat(vacancies.revision()).isEqualTo(before);

        vacancies.save(vacancies.findById(vacancy.id().id()).orElseThrow().pause());
        assertThat(vacancies.revision()).isGreaterThan(before);
    }

    @Test
    void keepsTheOrderOfTheMembers() {
        List<AccountId> members =
                Stream.generate(AccountId::next).limit(5).toList().reversed();
        catalogue.store(organisation, members);
        forget();

        assertThat(organisations.findById(organisation.id().id()).orElseThrow().members())
                .isEqualTo(members);
    }

    private VacancyDetails stored(VacancyDetails vacancy) {
        catalogue.store(organisation, List.of(AccountId.next()));
        return storedToo(vacancy);
    }

    private VacancyDetails storedToo(VacancyDetails vacancy) {
        catalogue.storeAll(List.of(vacancy));
        forget();
        return vacancy;
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Statistics statistics() {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        return statistics;
    }
}
