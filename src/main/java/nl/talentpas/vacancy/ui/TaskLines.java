package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.ReadAloud;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.VacancyTask;

/// What somebody will do: a picture, a plain sentence and the browser's voice for each task.
class TaskLines extends UnorderedList {

    TaskLines(List<VacancyTask> tasks, Wording wording) {
        addClassName("task-lines");
        tasks.forEach(task -> add(line(task, wording)));
    }

    private static ListItem line(VacancyTask task, Wording wording) {
        var picture = new Div(new Pictogram(wording.icon(task)));
        picture.addClassName("picture");
        String sentence = wording.of(task);
        var said = new Span(sentence);
        said.addClassName("strong");
        var named = new Row(said);
        named.addClassName("concept-name");
        wording.more(task).ifPresent(named::add);
        var words = new Div(named, new ReadAloud(sentence));
        words.addClassName("words");
        return new ListItem(picture, words);
    }
}
