package nl.talentpas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import nl.talentpas.browser.Chromium.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole chain with four people at four devices: from a first visit without account until somebody is settled.
@BrowserTest
class ChainIT {

    private static final String OCCUPATION = "https://talentpas.nl/id/occupation/warehouse-worker";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aVisitorDiscoversRegistersIsPutForwardAndSettles(Device device) {
        try (var chromium = new Chromium(port)) {
            var resident = new ResidentAtScreen(chromium.visitor(device));
            var employer = new EmployerAtScreen(chromium.signedIn("employer", device, ColorScheme.LIGHT));
            var coach = new CoachAtScreen(chromium.signedIn("coach", device, ColorScheme.LIGHT));
            var administrator = new AdministratorAtScreen(chromium.signedIn("admin", device, ColorScheme.LIGHT));
            String once = device.name().toLowerCase(Locale.ROOT)
                    + ThreadLocalRandom.current().nextInt(100_000);
            String lastName = "Ketting-" + once;
            String email = "fenna." + once + "@voorbeeld.example";
            String title = "Magazijnmedewerker avond " + once;

            assertThat(resident.discover("magazijn", OCCUPATION)).isPositive();
            resident.register("Fenna", lastName, email, "wolken boven de Maas");
            assertThat(resident.words()).contains("Marieke");
            resident.confirm(administrator.linkMailedTo(email));
            assertThat(resident.claims()).isGreaterThan(3);
            resident.agreeToBeMatched();

            String vacancy = employer.publish(title, "magazijn", OCCUPATION, "5341");

            coach.openNewcomer("Fenna " + lastName);
            coach.forward(vacancy, "Fenna kan bijna alle taken en wil graag in de avond werken.");

            resident.sayYes();

            employer.openCandidateFor(title);
            assertThat(employer.words())
                    .doesNotContain("Fenna")
                    .doesNotContain(lastName)
                    .doesNotContain(email);
            employer.showInterest("Kom je een keer kijken?");

            resident.giveTheSecondKey();

            employer.openCandidateFor(title);
            assertThat(employer.words()).contains("Fenna " + lastName).contains(email);
            employer.planInterview(LocalDate.now().plusDays(3), "Kantine, ingang B");
            employer.place();

            coach.openProposal();
            coach.settle();

            assertThat(resident.stepsOfFinishedProposal(title)).isGreaterThan(8);
            assertThat(resident.notices()).isGreaterThan(3);
            administrator.openLatestMailTo(email);
            assertThat(administrator.words()).contains(email);
        }
    }
}
