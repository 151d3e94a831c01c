package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// One experience in the list, with its picture, period and first tasks.
class ExperienceLine extends Anchor {

    private static final int FIRST = 2;

    ExperienceLine(Experience experience, Words words) {
        super(PassportNavigation.experience(experience.id()));
        addClassName("experience-line");
        Handles.testId(Handles.dataId(this, experience.id().id()), "experience");
        var picture = new Div(new Pictogram(KindIcons.of(experience.kind())));
        picture.addClassName("picture");
        var title = new Span(experience.title());
        title.addClassName("line-title");
        var body = new Div(title, detail(facts(experience, words)), detail(tasks(experience.tasks(), words)));
        body.addClassName("line-body");
        add(picture, body, new Pictogram("chevron-right"));
    }

    private String facts(Experience experience, Words words) {
        return Stream.of(getTranslation(EnumText.key(experience.kind())), experience.where(), words.period(experience))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String tasks(List<ConceptUri> tasks, Words words) {
        String first = tasks.stream().limit(FIRST).map(words::plain).collect(Collectors.joining(", "));
        int others = tasks.size() - FIRST;
        return others > 0 ? getTranslation("passport.experiences.tasks-more", first, others) : first;
    }

    private static Div detail(String text) {
        var detail = new Div(text);
        detail.addClassNames("muted", "small");
        detail.setVisible(!text.isEmpty());
        return detail;
    }
}
