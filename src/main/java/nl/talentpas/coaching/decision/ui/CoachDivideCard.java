package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.talentpas.coaching.decision.DividedWork;
import nl.talentpas.coaching.decision.DividedWork.Sharer;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyDetails;

/// "Kan het werk verdeeld worden?": what one person can do now at most, and which two can do most together.
class CoachDivideCard extends Card {

    private final DividedWork divided;
    private final VacancyDetails vacancy;
    private final Vocabulary vocabulary;
    private final Div answer = new Div();

    CoachDivideCard(VacancyDetails vacancy, DividedWork divided, Vocabulary vocabulary) {
        this.divided = divided;
        this.vacancy = vacancy;
        this.vocabulary = vocabulary;
        setId("divide");
        answer.addClassName("stack");
        answer.getElement().setAttribute("aria-live", "polite");
        var ask = Buttons.secondary(getTranslation("coaching.divide.ask"), this::show);
        ask.setId("divide-ask");
        answer.add(new Paragraph(getTranslation("coaching.divide.lead")), ask);
        add(new H2(getTranslation("coaching.divide.title")), answer);
    }

    private void show() {
        answer.removeAll();
        divided.of(vacancy)
                .filter(found -> !found.alone().isEmpty())
                .ifPresentOrElse(
                        this::show, () -> answer.add(new Paragraph(getTranslation("coaching.divide.nothing"))));
    }

    private void show(DividedWork.Answer found) {
        int tasks = found.tasks().size();
        List<Sharer> sharers = found.together().isEmpty() ? found.alone() : found.together();
        long covered =
                sharers.stream().flatMap(one -> one.tasks().stream()).distinct().count();
        String key = found.together().isEmpty() ? "coaching.divide.alone" : "coaching.divide.together";
        answer.add(new Paragraph(getTranslation(key, covered, tasks)));
        sharers.forEach(one -> answer.add(line(one)));
        List<ConceptUri> left = found.tasks().stream()
                .filter(task -> sharers.stream().noneMatch(one -> one.tasks().contains(task)))
                .toList();
        if (!left.isEmpty()) {
            answer.add(new Line("○", Tone.NEUTRAL, getTranslation("coaching.divide.left")).detail(words(left)));
        }
    }

    private Line line(Sharer sharer) {
        return Handles.testId(
                new Line("✓", Tone.GOOD, CoachFitNames.of(sharer.person(), this)).detail(words(sharer.tasks())),
                "sharer");
    }

    private String words(List<ConceptUri> tasks) {
        return Listed.of(
                tasks.stream()
                        .map(task -> vocabulary.get(task).plain(getLocale()))
                        .toList(),
                getLocale());
    }
}
