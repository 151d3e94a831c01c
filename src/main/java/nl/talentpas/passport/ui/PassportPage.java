package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;

/// What the three tabs share: how far the passport is, the tabs, consent, and how an employer sees it.
abstract class PassportPage extends Page {

    private final MyPassport passport;
    private final ProgressCard progress = new ProgressCard();
    private final PreviewCard preview;
    private final Stack content = new Stack();

    PassportPage(PassportTabs.Tab tab, MyPassport passport, Words words) {
        this.passport = passport;
        this.preview = new PreviewCard(words);
        heading(getTranslation("passport.title"));
        lead(getTranslation("passport.lead"));
        var side = new Stack(new ConsentCard(passport, this::refresh), preview);
        side.addClassName("roomy");
        content.addClassName("roomy");
        add(progress, new PassportTabs(tab), new Columns(Columns.Wide.LEFT, content, side));
        refresh();
    }

    final void show(Component... parts) {
        content.add(parts);
    }

    /// Shows again what depends on the whole passport.
    final void refresh() {
        progress.show(passport.completeness());
        preview.show(passport.card());
    }
}
