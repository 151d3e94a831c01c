package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// What somebody did: work, school, care, hobbies, each leading to its own page.
class ExperiencesCard extends Card {

    ExperiencesCard(List<Experience> experiences, Words words) {
        setId("experiences");
        add(new H2(getTranslation("passport.experiences.title")));
        if (experiences.isEmpty()) {
            add(new Paragraph(getTranslation("passport.experiences.empty")));
        }
        experiences.forEach(experience -> add(new ExperienceLine(experience, words)));
        add(Handles.testId(
                Buttons.secondaryLink(getTranslation("passport.experiences.add"), PassportNavigation.newExperience()),
                "add-experience"));
    }
}
