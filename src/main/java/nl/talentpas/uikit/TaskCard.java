package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/// A plain sentence with its picture and "Lees voor", and the answers below it.
public class TaskCard extends Div {

    public TaskCard(String icon, String sentence, Component answers) {
        addClassNames("card", "task-card");
        var picture = new Div(new Pictogram(icon));
        picture.addClassName("picture");
        var words = new Div(new H3(sentence), new ReadAloud(sentence));
        words.addClassName("words");
        answers.addClassName("answers");
        add(picture, words, answers);
    }

    public void setSelected(boolean selected) {
        setClassName("selected", selected);
    }
}
