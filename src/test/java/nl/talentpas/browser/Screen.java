package nl.talentpas.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/// A screen that everybody should be able to look at: who opens it, where, and what to follow from there.
///
/// @param account the demo account's name, empty for a visitor
/// @param follow a selector of the first link to click after opening the path; empty when the path is the screen
record Screen(String name, String account, String path, String follow) {

    /// True once the server has answered to everything that the browser told it.
    static final String QUIET = "() => !window.Vaadin?.Flow?.clients"
            + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())";

    static List<Screen> all() {
        return List.of(
                visitor("start", "/"),
                visitor("ontdek", "/ontdek"),
                visitor("inloggen", "/inloggen"),
                visitor("registreren", "/registreren"),
                visitor("wachtwoord-vergeten", "/wachtwoord-vergeten"),
                visitor("vacatures", "/vacatures"),
                new Screen("vacature", "", "/vacatures", "main a[href^='vacatures/']"),
                visitor("vaardigheden", "/vaardigheden"),
                visitor("vaardigheden-groep", "/vaardigheden?groep=starter-group-warehouse-work"),
                visitor("vaardigheid", "/vaardigheden/starter-skill-drive-forklift"),
                visitor("beroep", "/vaardigheden/starter-occupation-order-picker"),
                visitor("hoe-werkt-het", "/hoe-werkt-het"),
                visitor("privacyverklaring", "/privacyverklaring"),
                visitor("toegankelijkheid", "/toegankelijkheid"),
                visitor("niet-gevonden", "/bestaat-niet"),
                new Screen("thuis", "resident", "/thuis", ""),
                new Screen("paspoort-kan", "resident", "/paspoort", ""),
                new Screen("paspoort-wil", "resident", "/paspoort/wil", ""),
                new Screen("paspoort-ben", "resident", "/paspoort/ben", ""),
                new Screen("ervaring-nieuw", "resident", "/paspoort/ervaring/nieuw", ""),
                new Screen("matches", "resident", "/matches", ""),
                new Screen("matches-beroepen", "resident", "/matches/beroepen", ""),
                new Screen("uitleg", "resident", "/matches", "main a[href^='matches/0']"),
                new Screen("voorstellen", "resident", "/voorstellen", ""),
                new Screen("voorstel", "resident", "/voorstellen", "main a[href^='voorstellen/']"),
                new Screen("berichten", "resident", "/berichten", ""),
                new Screen("account", "resident", "/account", ""),
                new Screen("thuis-student", "student", "/thuis", ""),
                new Screen("bedrijf", "employer", "/bedrijf", ""),
                new Screen("bedrijf-vacatures", "employer", "/bedrijf/vacatures", ""),
                new Screen("vacature-nieuw", "employer", "/bedrijf/vacatures/nieuw", ""),
                new Screen("vacature-editor", "employer", "/bedrijf/vacatures", "main a[href^='bedrijf/vacatures/0']"),
                new Screen("bedrijf-kandidaten", "employer", "/bedrijf/kandidaten", ""),
                new Screen(
                        "bedrijf-kandidaat", "employer", "/bedrijf/kandidaten", "main a[href^='bedrijf/kandidaten/']"),
                new Screen("coach", "coach", "/coach", ""),
                new Screen("coach-kandidaten", "coach", "/coach/kandidaten", ""),
                new Screen("coach-kandidaat", "coach", "/coach/kandidaten", "main a[href^='coach/kandidaten/']"),
                new Screen("coach-vacatures", "coach", "/coach/vacatures", ""),
                new Screen("coach-vacature", "coach", "/coach/vacatures", "main a[href^='coach/vacatures/']"),
                new Screen("coach-voorstellen", "coach", "/coach/voorstellen", ""),
                new Screen("coach-voorstel", "coach", "/coach/voorstellen", "main a[href^='coach/voorstellen/']"),
                new Screen("inzicht", "policy", "/inzicht", ""),
                new Screen("beheer-gebruikers", "admin", "/beheer/gebruikers", ""),
                new Screen("beheer-coaches", "admin", "/beheer/coaches", ""),
                new Screen("beheer-vaardigheden", "admin", "/beheer/vaardigheden", ""),
                new Screen("beheer-instellingen", "admin", "/beheer/instellingen", ""),
                new Screen("beheer-postbus", "admin", "/beheer/postbus", ""),
                new Screen("beheer-logboek", "admin", "/beheer/logboek", ""));
    }

    private static Screen visitor(String name, String path) {
        return new Screen(name, "", path, "");
    }

    /// Opens the screen and waits until its heading stands there and the server has nothing more to say.
    void open(Page page) {
        page.navigate(path);
        page.locator("#page-title, h1").first().waitFor();
        if (!follow.isEmpty()) {
            String before = page.url();
            page.locator(follow).first().click();
            page.waitForURL(url -> !url.equals(before));
            page.locator("#page-title, h1").first().waitFor();
        }
        page.waitForFunction(QUIET);
    }
}
