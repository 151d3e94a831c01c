package nl.talentpas.browser;

import com.microsoft.playwright.Page;
import java.net.URI;

/// The administrator of the demonstration, who alone sees the mails that were not sent.
class AdministratorAtScreen extends AtScreen {

    AdministratorAtScreen(Page page) {
        super(page);
    }

    /// The path that the latest mail to this address leads to.
    String linkMailedTo(String email) {
        openLatestMailTo(email);
        URI link = URI.create(see("#mail-link").getAttribute("href"));
        return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    }

    void openLatestMailTo(String email) {
        open("/beheer/postbus?ontvanger=" + email);
        follow("[data-testid='mail-row'] a");
        see("#mail");
    }
}
