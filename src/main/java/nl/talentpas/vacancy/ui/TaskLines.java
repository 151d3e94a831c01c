package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.ReadAloud;
import nl.talentpas.vacancy.VacancyTask;

/// What somebody will do: a picture, a plain sentence and the browser's voice for each task.
class TaskLines extends UnorderedList {

    TaskLines(List<VacancyTask> tasks, Wording wording) {
        addClassName("task-lines");
        tasks.forEach(task -> add(line(wording.icon(task), wording.of(task))));
    }

    private static ListItem line(String icon, String sentence) {
        var picture = new Div(new Pictogram(icon));
        picture.addClassName("picture");
        var said = new Span(sentence);
        said.addClassName("strong");
        var words = new Div(said, new ReadAloud(sentence));
        words.addClassName("words");
        return new ListItem(picture, words);
    }
}
