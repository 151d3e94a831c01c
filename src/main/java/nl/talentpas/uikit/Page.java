package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// Every page: a main landmark with breadcrumb, one heading, a lead sentence and room for what belongs beside the
/// heading.
public abstract class Page extends Main implements HasDynamicTitle {

    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final H1 heading = new H1();
    private final Row headline = new Row(heading);
    private final Paragraph lead = new Paragraph();

    protected Page() {
        addClassName("page");
        heading.setId("page-title");
        heading.getElement().setAttribute("tabindex", "-1");
        headline.addClassName("headline");
        lead.addClassName("lead");
        lead.setVisible(false);
        breadcrumb.setVisible(false);
        var header = new Header(breadcrumb, headline, lead);
        header.addClassName("page-header");
        add(header);
    }

    /// Sets the heading, which is the browser's title too.
    protected final void heading(String text) {
        heading.setText(text);
    }

    protected final void lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isBlank());
    }

    /// Adds a page above this one to the breadcrumb, outermost first.
    protected final void crumb(String text, String path) {
        breadcrumb.add(text, path);
        breadcrumb.setVisible(true);
    }

    /// Puts chips or buttons at the end of the heading's line.
    protected final void besideHeading(Component... components) {
        headline.add(components);
    }

    /// Empties the breadcrumb and the place beside the heading, for a page that shows another subject without being
    /// made
    /// anew.
    protected final void clearHeader() {
        breadcrumb.clear();
        breadcrumb.setVisible(false);
        headline.removeAll();
        headline.add(heading);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – " + getTranslation("app.name");
    }
}
