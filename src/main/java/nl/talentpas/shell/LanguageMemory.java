package nl.talentpas.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Speaks the language the visitor chose (kept in a cookie), else the first of theirs that we speak, else Dutch; and
/// tells the browser which one it is.
@Component
class LanguageMemory implements VaadinServiceInitListener {

    private static final String COOKIE = "language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setLocale(choose(session.getRequest())));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", choose(response.getVaadinRequest()).getLanguage()));
    }

    static void remember(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(response -> response.addCookie(cookie));
    }

    private static Locale choose(VaadinRequest request) {
        return chosen(request)
                .or(() -> java.util.Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> spoken(wanted.getLanguage()))
                        .findFirst())
                .orElse(Languages.DUTCH);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> spoken(cookie.getValue()))
                .findFirst();
    }

    private static Stream<Locale> spoken(String language) {
        return Languages.ALL.stream().filter(spoken -> spoken.getLanguage().equals(language));
    }
}
