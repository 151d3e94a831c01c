package nl.talentpas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.identity.Role;

/// The frame around every page: brand, menu, tools, the coach's card for residents, and the footer.
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final MenuBar menu = new MenuBar();
    private final Div content = new Div();

    MainLayout(Frame frame) {
        addClassName("frame");
        content.addClassName("frame-content");
        content.setId("content");
        add(header(frame), content);
        if (frame.has(Role.RESIDENT) || frame.has(Role.STUDENT)) {
            frame.coach().ifPresent(coach -> add(new CoachNote(coach)));
        }
        add(new FrameFooter());
    }

    private Header header(Frame frame) {
        setClassName("with-nav", !menu.isEmpty());
        var header = new Header(skipLink(), brand(), menu, new FrameTools(frame));
        header.addClassName("frame-header");
        return header;
    }

    private Anchor skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component brand() {
        var brand = new Anchor("", new Image("images/logo.svg", ""));
        brand.add(getTranslation("app.name"));
        brand.addClassName("brand");
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    /// Marks where we are, and moves the reading position to the new page's heading.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.mark(event.getLocation().getPath());
        getElement()
                .executeJs("const title = this.querySelector('#page-title');"
                        + " if (title && window.talentpasNavigated) { title.focus({preventScroll: true}); }"
                        + " window.talentpasNavigated = true; window.scrollTo(0, 0);");
    }
}
