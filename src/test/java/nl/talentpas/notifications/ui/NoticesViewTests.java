package nl.talentpas.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.notifications.Notices;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesViewTests extends ViewTests {

    @Autowired
    private Notices notices;

    @Autowired
    private AccountCatalogue catalogue;

    private AccountId reader;

    @BeforeEach
    void signIn() {
        reader = TestAccounts.make(catalogue, Role.RESIDENT);
        signIn(SignIn.as(reader, Role.RESIDENT));
    }

    @Test
    void withoutNoticesThePageSaysWhatWillStandHere() {
        UI.getCurrent().navigate(NoticesView.class);
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void aTapOpensWhatItIsAboutAndMarksItRead() {
        notices.tell(reader, "test-notice", "account");
        UI.getCurrent().navigate(NoticesView.class);
        NoticeRow row = _get(NoticeRow.class);
        assertThat(row.getClassNames()).contains("unread");
        assertThat(_get(row, Chip.class).getText()).isEqualTo("Nieuw");
        click(row);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("account");
        assertThat(notices.unreadOf(reader)).isZero();
        UI.getCurrent().navigate(NoticesView.class);
        assertThat(_get(NoticeRow.class).getClassNames()).doesNotContain("unread");
    }

    @Test
    void allAreMarkedReadAtOnce() {
        notices.tell(reader, "test-notice", "account");
        notices.tell(reader, "test-notice", "account");
        UI.getCurrent().navigate(NoticesView.class);
        _click(_get(Button.class, spec -> spec.withId("read-all")));
        assertThat(notices.unreadOf(reader)).isZero();
        assertThat(_find(Button.class, spec -> spec.withId("read-all"))).isEmpty();
    }

    @Test
    void aLongListComesInPieces() {
        for (int notice = 0; notice < 25; notice++) {
            notices.tell(reader, "test-notice", "account");
        }
        UI.getCurrent().navigate(NoticesView.class);
        assertThat(_find(NoticeRow.class)).hasSize(20);
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "show-more")));
        assertThat(_find(NoticeRow.class)).hasSize(25);
    }

    @Test
    void theNoticesOfSomebodyElseAreNotShown() {
        notices.tell(TestAccounts.make(catalogue, Role.COACH), "test-notice", "account");
        UI.getCurrent().navigate(NoticesView.class);
        assertThat(_find(NoticeRow.class)).isEmpty();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
