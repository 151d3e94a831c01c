package nl.talentpas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import nl.talentpas.uikit.Row;

/// Where everybody finds what the product does with people and their data.
class FrameFooter extends Footer {

    FrameFooter() {
        addClassName("frame-footer");
        add(new Row(
                new Anchor("vacatures", getTranslation("shell.footer.vacancies")),
                new Anchor("vaardigheden", getTranslation("shell.footer.skills")),
                new Anchor("hoe-werkt-het", getTranslation("shell.footer.how")),
                new Anchor("privacyverklaring", getTranslation("shell.footer.privacy")),
                new Anchor("toegankelijkheid", getTranslation("shell.footer.accessibility"))));
    }
}
