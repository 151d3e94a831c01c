package nl.talentpas.matching.opensearch;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.talentpas.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people see while the cluster does not answer.
class IndexUnavailablePageTests extends ViewTests {

    private static final String PATH = "cluster-is-away";

    /// A page that asks the cluster something when it is made.
    @AnonymousAllowed
    public static class AskingView extends Div {

        public AskingView() {
            ask();
        }
    }

    /// Nothing listens there.
    private static void ask() {
        var nowhere = new OpenSearchSettings(
                List.of(URI.create("http://127.0.0.1:1")),
                "",
                "",
                "talentpas",
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                false);
        try (var cluster = new Cluster(nowhere)) {
            cluster.ask(client -> client.ping());
        }
    }

    @BeforeEach
    void addThePage() {
        RouteConfiguration.forSessionScope().setRoute(PATH, AskingView.class);
    }

    @Test
    void aPageThatNeedsTheClusterSaysThatNothingIsLostAndOffersToTryAgain() {
        UI.getCurrent().navigate(PATH);
        assertThat(_get(H1.class).getText()).isEqualTo("Matches zijn er nu even niet");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Er is niets verloren"))
                .noneMatch(text -> text.contains("OpenSearch") || text.contains("127.0.0.1"));
        assertThat(_get(Button.class, spec -> spec.withText("Probeer het nog eens"))
                        .isEnabled())
                .isTrue();
        assertThat(_find(Anchor.class, spec -> spec.withText("Naar het begin"))).hasSize(1);
    }

    @Test
    void itSpeaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(PATH);
        assertThat(_get(H1.class).getText()).isEqualTo("No matches for the moment");
    }

    @Test
    void aClickThatNeedsTheClusterLeavesThePageAsItWas() {
        UI.getCurrent().navigate("privacyverklaring");
        try {
            ask();
        } catch (IndexUnavailable away) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(away));
        }
        assertThat(_get(H1.class).getText()).isEqualTo("Jouw gegevens");
        NotificationsKt.expectNotifications(
                "Matches laten zien lukt nu even niet. Er is niets verloren. Probeer het straks nog een keer.");
    }
}
