package nl.talentpas.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class VacancyServiceTests {

    @Autowired
    private VacancyService service;

    @Autowired
    private OrganisationService organisationService;

    @Autowired
    private VacancyCatalogue catalogue;

    @Autowired
    private AccountCatalogue accounts;

    private final OrganisationDetails organisation = Vacancies.organisation();
    private AccountId employer = AccountId.next();

    @BeforeEach
    void openTheFirm() {
        employer = TestAccounts.make(accounts, Role.EMPLOYER);
        catalogue.store(organisation, List.of(employer));
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aMemberWritesPublishesPausesAndCloses() {
        asEmployer();
        VacancyId id = service.write(VacancyContent.blank());
        service.change(id, Vacancies.complete());
        service.publish(id);
        assertThat(service.published()).extracting(VacancyDetails::id).contains(id);

        service.pause(id);
        assertThat(service.published()).extracting(VacancyDetails::id).doesNotContain(id);
        service.resume(id);
        service.close(id, true);

        VacancyDetails read = service.findMine(id).orElseThrow();
        assertThat(read.status()).isEqualTo(VacancyStatus.FILLED);
        assertThat(read.content()).isEqualTo(Vacancies.complete());
        assertThat(read.publishedAt()).isNotNull();
    }

    @Test
    void aCopyIsANewDraftAndStandsFirst() {
        asEmployer();
        VacancyId old = service.write(Vacancies.complete());

        VacancyId copy = service.copy(old);

        assertThat(service.mine()).extracting(VacancyDetails::id).containsExactly(copy, old);
        assertThat(service.mine().getFirst().tieSeed())
                .isNotEqualTo(service.mine().getLast().tieSeed());
    }

    @Test
    void aPublishedVacancyIsReadByEverybodyWithoutItsContactPerson() {
        VacancyDetails stored = stored(VacancyStatus.PUBLISHED);

        SignIn.nobody();

        assertThat(service.find(stored.id())).contains(stored.withoutContact());
        assertThat(service.published()).contains(stored.withoutContact());
        assertThat(service.statusOf(stored.id())).contains(VacancyStatus.PUBLISHED);
        assertThat(organisationService.find(organisation.id())).contains(organisation.withoutContact());
    }

    @ParameterizedTest
    @EnumSource(value = VacancyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void whatIsNotPublishedIsReadByMembersOnlyAndAfterDraftingByCoachesToo(VacancyStatus status) {
        VacancyDetails stored = stored(status);

        for (Role role : List.of(Role.RESIDENT, Role.STUDENT, Role.EMPLOYER, Role.POLICY)) {
            SignIn.now(AccountId.next(), role);
            assertThat(service.find(stored.id()))
                    .as("%s reads %s", role, status)
                    .isEmpty();
        }
        for (Role role : List.of(Role.COACH, Role.ADMIN)) {
            SignIn.now(AccountId.next(), role);
            assertThat(service.find(stored.id()).isPresent())
                    .as("%s reads %s", role, status)
                    .isEqualTo(status != VacancyStatus.DRAFT);
        }
        asEmployer();
        assertThat(service.find(stored.id())).contains(stored);
    }

    @Test
    void whoKeptAnAddressHearsThatAVacancyIsOverButNothingOfADraft() {
        assertThat(service.statusOf(stored(VacancyStatus.CLOSED).id())).contains(VacancyStatus.CLOSED);
        assertThat(service.statusOf(stored(VacancyStatus.DRAFT).id())).isEmpty();
        assertThat(service.statusOf(VacancyId.next())).isEmpty();
    }

    static Stream<Deed> everyDeed() {
        return Stream.of(
                (service, id) -> service.change(id, VacancyContent.blank()),
                VacancyService::publish,
                VacancyService::pause,
                VacancyService::resume,
                (service, id) -> service.close(id, true),
                VacancyService::copy);
    }

    interface Deed {
        void by(VacancyService service, VacancyId id);
    }

    @ParameterizedTest
    @MethodSource("everyDeed")
    void anotherEmployerAndEveryOtherRoleIsRefused(Deed deed) {
        VacancyId id = stored(VacancyStatus.PUBLISHED).id();

        for (Role role : Role.values()) {
            SignIn.now(TestAccounts.make(accounts, role), role);
            assertRefused(deed, id);
        }
        SignIn.nobody();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> deed.by(service, id));
        assertThat(catalogue.find(id).orElseThrow().status()).isEqualTo(VacancyStatus.PUBLISHED);
    }

    @ParameterizedTest
    @MethodSource("everyDeed")
    void anUnknownVacancyIsRefusedInTheSameWords(Deed deed) {
        asEmployer();
        assertRefused(deed, VacancyId.next());
    }

    private void assertRefused(Deed deed, VacancyId id) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> deed.by(service, id));
    }

    @Test
    void anotherEmployersVacancyIsNotAmongMine() {
        VacancyId id = stored(VacancyStatus.PUBLISHED).id();
        SignIn.now(TestAccounts.make(accounts, Role.EMPLOYER), Role.EMPLOYER);

        assertThat(service.findMine(id)).isEmpty();
        assertThat(service.mine()).isEmpty();
    }

    @Test
    void onlyEmployersWriteAndListTheirOwn() {
        SignIn.now(TestAccounts.make(accounts, Role.COACH), Role.COACH);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.write(VacancyContent.blank()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::mine);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.findMine(VacancyId.next()));
    }

    @Test
    void withoutAnOrganisationThereIsNoVacancy() {
        SignIn.now(TestAccounts.make(accounts, Role.EMPLOYER), Role.EMPLOYER);

        assertThatExceptionOfType(IncompleteVacancy.class)
                .isThrownBy(() -> service.write(Vacancies.complete()))
                .satisfies(incomplete -> assertThat(incomplete.missing()).containsOnly(Part.ORGANISATION));
    }

    @Test
    void anIllegalMoveChangesNothing() {
        asEmployer();
        VacancyId id = service.write(Vacancies.complete());

        assertThatIllegalStateException().isThrownBy(() -> service.pause(id));

        assertThat(service.findMine(id).orElseThrow().status()).isEqualTo(VacancyStatus.DRAFT);
    }

    @Test
    void theListOfPublishedOnesFollowsTheOrganisationsName() {
        stored(VacancyStatus.PUBLISHED);
        service.published();
        asEmployer();

        organisationService.describe(Vacancies.organisation("Nieuwe naam " + employer));

        assertThat(service.published())
                .extracting(vacancy -> vacancy.organisation().name())
                .contains("Nieuwe naam " + employer);
    }

    private VacancyDetails stored(VacancyStatus status) {
        VacancyDetails vacancy = Vacancies.in(status, organisation, Vacancies.complete());
        catalogue.storeAll(List.of(vacancy));
        return vacancy;
    }

    private void asEmployer() {
        SignIn.now(employer, Role.EMPLOYER);
    }
}
