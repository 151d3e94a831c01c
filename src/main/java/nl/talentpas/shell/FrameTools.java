package nl.talentpas.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.uikit.Avatar;
import nl.talentpas.uikit.Pictogram;

/// Language, notices, account and sign-out at the end of the header.
class FrameTools extends Div {

    FrameTools(Frame frame) {
        addClassName("frame-tools");
        add(new LanguageSwitch());
        frame.account()
                .ifPresentOrElse(
                        account -> add(bell(frame.unreadNotices()), account(account), signOut(frame)),
                        () -> add(signIn()));
    }

    private Anchor bell(int unread) {
        var bell = new Anchor("berichten", new Pictogram("bell"));
        bell.setId("notices");
        bell.setAriaLabel(getTranslation("shell.notices", unread));
        if (unread > 0) {
            var count = new Span(String.valueOf(unread));
            count.addClassName("bell-count");
            bell.add(count);
        }
        return bell;
    }

    private Anchor account(AccountDetails account) {
        var avatar = new Avatar(account.name().initials());
        avatar.addClassName("tiny");
        var link = new Anchor("account", avatar);
        link.setId("account");
        link.setAriaLabel(getTranslation("shell.account", account.name().full()));
        return link;
    }

    private Button signOut(Frame frame) {
        var button = new Button(new Pictogram("log-out"), click -> frame.signOut());
        button.setId("sign-out");
        button.setAriaLabel(getTranslation("shell.sign-out"));
        button.setTooltipText(getTranslation("shell.sign-out"));
        return button;
    }

    private Anchor signIn() {
        var link = new Anchor("inloggen", getTranslation("shell.sign-in"));
        link.addClassName("sign-in");
        link.setId("sign-in");
        return link;
    }
}
