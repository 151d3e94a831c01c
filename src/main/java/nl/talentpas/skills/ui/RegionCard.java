package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import nl.talentpas.skills.RegionalBalance;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// How much the region wants and has of a skill, in two sentences.
class RegionCard extends Card {

    RegionCard(RegionalBalance.Figures figures) {
        addClassName("soft");
        add(new H2(getTranslation("skills.region.title")));
        add(sentence("skills.region.wanted", "skills.region.wanted-few", figures.wanted(), figures.least()));
        add(sentence("skills.region.offered", "skills.region.offered-few", figures.offered(), figures.least()));
        Handles.testId(this, "region");
    }

    private Paragraph sentence(String told, String tooFew, OptionalInt number, int least) {
        return new Paragraph(
                number.isPresent() ? getTranslation(told, number.getAsInt()) : getTranslation(tooFew, least));
    }
}
