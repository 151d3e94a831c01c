package nl.talentpas.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/// A screen that everybody should be able to look at: who opens it, where, and what to follow from there.
///
/// @param account the demo account's name, empty for a visitor
/// @param taps selectors of what to tap one after the other once the path is open; none when the path is the screen
record Screen(String name, String account, String path, List<String> taps) {

    private static final String TASK = "[data-testid='task'] [data-id='CAN']:not([aria-pressed='true'])";
    private static final String TILE = "main [data-testid='tile']";
    private static final String CHOICE = "[data-testid='choice']:not([aria-pressed='true'])";
    private static final String PEOPLE = "[data-testid='vacancy-row']:has([data-testid='fitting']) a";

    /// True once the server has answered to everything that the browser told it.
    static final String QUIET = "() => !window.Vaadin?.Flow?.clients"
            + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())";

    static List<Screen> all() {
        return List.of(
                visitor("start", "/"),
                visitor("ontdek", "/ontdek"),
                visitor("ontdek-kies", "/ontdek", TILE),
                visitor("ontdek-beroepen", "/ontdek", TILE, TILE),
                visitor("ontdek-taken", "/ontdek", TILE, TILE, CHOICE, "#onward"),
                visitor("ontdek-resultaat", "/ontdek", TILE, TILE, CHOICE, "#onward", TASK, TASK, TASK, "#show-result"),
                visitor("inloggen", "/inloggen"),
                visitor("registreren", "/registreren"),
                visitor("wachtwoord-vergeten", "/wachtwoord-vergeten"),
                visitor("vacatures", "/vacatures"),
                visitor("vacature", "/vacatures", "main a[href^='vacatures/']"),
                visitor("vaardigheden", "/vaardigheden"),
                visitor("vaardigheden-groep", "/vaardigheden?groep=starter-group-warehouse-work"),
                visitor("vaardigheid", "/vaardigheden/starter-skill-drive-forklift"),
                visitor("beroep", "/vaardigheden/starter-occupation-order-picker"),
                visitor("hoe-werkt-het", "/hoe-werkt-het"),
                visitor("privacyverklaring", "/privacyverklaring"),
                visitor("toegankelijkheid", "/toegankelijkheid"),
                visitor("niet-gevonden", "/bestaat-niet"),
                screen("thuis", "resident", "/thuis"),
                screen("paspoort-kan", "resident", "/paspoort"),
                screen("paspoort-wil", "resident", "/paspoort/wil"),
                screen("paspoort-ben", "resident", "/paspoort/ben"),
                screen("ervaring-nieuw", "resident", "/paspoort/ervaring/nieuw"),
                screen("ervaring", "resident", "/paspoort", "main a[href^='paspoort/ervaring/0']"),
                screen("matches", "resident", "/matches"),
                screen("matches-beroepen", "resident", "/matches/beroepen"),
                screen("matches-opdrachten", "resident", "/matches/opdrachten"),
                screen("uitleg-beroep", "resident", "/matches/beroepen", "main a[href^='matches/beroep/']"),
                screen("uitleg", "resident", "/matches", "main a[href^='matches/0']"),
                screen("voorstellen", "resident", "/voorstellen"),
                screen("voorstel", "resident", "/voorstellen", "main a[href^='voorstellen/']"),
                screen("berichten", "resident", "/berichten"),
                screen("account", "resident", "/account"),
                screen("niet-voor-jou", "resident", "/beheer/gebruikers"),
                screen("thuis-student", "student", "/thuis"),
                screen("bedrijf", "employer", "/bedrijf"),
                screen("bedrijf-vacatures", "employer", "/bedrijf/vacatures"),
                screen("vacature-nieuw", "employer", "/bedrijf/vacatures/nieuw"),
                screen("vacature-editor", "employer", "/bedrijf/vacatures", "main a[href^='bedrijf/vacatures/0']"),
                screen("bedrijf-kandidaten", "employer", "/bedrijf/kandidaten"),
                screen("bedrijf-kandidaat", "employer", "/bedrijf/kandidaten", "main a[href^='bedrijf/kandidaten/']"),
                screen("coach", "coach", "/coach"),
                screen("coach-kandidaten", "coach", "/coach/kandidaten"),
                screen("coach-kandidaat", "coach", "/coach/kandidaten", "main a[href^='coach/kandidaten/']"),
                screen("coach-vacatures", "coach", "/coach/vacatures"),
                screen("coach-vacature", "coach", "/coach/vacatures", PEOPLE),
                screen(
                        "coach-vergelijk",
                        "coach",
                        "/coach/vacatures",
                        PEOPLE,
                        "[data-testid='match-row']:nth-child(1) .compare-box",
                        "[data-testid='match-row']:nth-child(2) .compare-box",
                        "#compare"),
                screen("coach-voorstellen", "coach", "/coach/voorstellen"),
                screen("coach-klaargezet", "coach", "/coach/voorstellen", "#stage-prepared a"),
                screen("coach-voorstel", "coach", "/coach/voorstellen", "#stage-candidate a"),
                screen("inzicht", "policy", "/inzicht"),
                screen("beheer-gebruikers", "admin", "/beheer/gebruikers"),
                screen("beheer-coaches", "admin", "/beheer/coaches"),
                screen("beheer-coach", "admin", "/beheer/coaches", "[data-testid='coach-row'] a"),
                screen("beheer-vaardigheden", "admin", "/beheer/vaardigheden"),
                screen("beheer-koppelingen", "admin", "/beheer/koppelingen"),
                screen("beheer-instellingen", "admin", "/beheer/instellingen"),
                screen("beheer-matchruns", "admin", "/beheer/matchruns"),
                screen("beheer-postbus", "admin", "/beheer/postbus"),
                screen("beheer-logboek", "admin", "/beheer/logboek"));
    }

    private static Screen visitor(String name, String path, String... taps) {
        return screen(name, "", path, taps);
    }

    private static Screen screen(String name, String account, String path, String... taps) {
        return new Screen(name, account, path, List.of(taps));
    }

    /// Opens the screen and waits until its heading stands there and the server has nothing more to say.
    void open(Page page) {
        page.navigate(path);
        arrive(page);
        String before = page.url();
        taps.forEach(tap -> {
            page.locator(tap).first().click();
            page.waitForFunction(QUIET);
        });
        if (!taps.isEmpty()) {
            page.waitForURL(url -> !url.equals(before));
            arrive(page);
        }
    }

    private static void arrive(Page page) {
        page.locator("#page-title, h1").first().waitFor();
        page.waitForFunction(QUIET);
    }
}
