package nl.talentpas.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class OrganisationServiceTests {

    @Autowired
    private OrganisationService service;

    @Autowired
    private VacancyCatalogue catalogue;

    @Autowired
    private AccountCatalogue accounts;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void describingMakesAnOrganisationOnceAndChangesItAfterwards() {
        AccountId employer = signIn(Role.EMPLOYER);
        assertThat(service.mine()).isEmpty();

        OrganisationId made = service.describe(Vacancies.organisation("Eerst"));
        OrganisationId changed = service.describe(Vacancies.organisation("Daarna"));

        assertThat(changed).isEqualTo(made);
        assertThat(service.mine().orElseThrow().name()).isEqualTo("Daarna");
        assertThat(service.membersOf(made)).containsExactly(employer);
        assertThat(service.isMember(employer, made)).isTrue();
    }

    @Test
    void theContactPersonIsForMembersCoachesAndAdministrators() {
        OrganisationDetails organisation = Vacancies.organisation();
        AccountId member = TestAccounts.make(accounts, Role.EMPLOYER);
        catalogue.store(organisation, List.of(member));

        SignIn.now(member, Role.EMPLOYER);
        assertThat(service.find(organisation.id())).contains(organisation);
        for (Role role : Role.values()) {
            signIn(role);
            boolean knows = role == Role.COACH || role == Role.ADMIN;
            assertThat(service.find(organisation.id()))
                    .as("what %s sees", role)
                    .contains(knows ? organisation : organisation.withoutContact());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER")
    void onlyEmployersDescribeAnOrganisation(Role role) {
        signIn(role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.describe(Vacancies.organisation()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::mine);
    }

    @Test
    void anUnknownOrganisationHasNoMembers() {
        assertThat(service.find(OrganisationId.next())).isEmpty();
        assertThat(service.membersOf(OrganisationId.next())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "www.example.org", "https://", "http://oss", "ftp://example.org"})
    void aWebsiteIsSafeToLinkTo(String address) {
        assertThat(OrganisationDetails.isWebsite(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> withWebsite(address));
        assertThat(OrganisationDetails.isWebsite("https://www.example.org/over-ons"))
                .isTrue();
    }

    private static OrganisationDetails withWebsite(String address) {
        return new OrganisationDetails(OrganisationId.next(), "Naam", Sector.CARE, null, 1, "", address, "", "");
    }

    private AccountId signIn(Role role) {
        AccountId account = TestAccounts.make(accounts, role);
        SignIn.now(account, role);
        return account;
    }
}
