package nl.talentpas.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.talentpas.skills.VocabularyLoad;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// The problems of a load, a page at a time.
class ProblemPages extends Stack {

    static final int PER_PAGE = 25;

    private final VocabularyLoad load;
    private final VocabularyLoads loads;
    private final ImportWords words;
    private final UnorderedList list = new UnorderedList();
    private final Span where = new Span();
    private final Button back;
    private final Button further;
    private int from;

    ProblemPages(VocabularyLoad load, VocabularyLoads loads, ImportWords words) {
        this.load = load;
        this.loads = loads;
        this.words = words;
        this.back = Buttons.secondary(getTranslation("skills.admin.page-back"), () -> turn(-PER_PAGE));
        this.further = Buttons.secondary(getTranslation("skills.admin.page-further"), () -> turn(PER_PAGE));
        back.setId("problems-back-" + load.scheme());
        further.setId("problems-further-" + load.scheme());
        where.getElement().setAttribute("aria-live", "polite");
        add(list);
        if (load.problems() > PER_PAGE) {
            add(new Row(back, where, further));
        }
        turn(0);
    }

    private void turn(int by) {
        from += by;
        list.removeAll();
        loads.problems(load.scheme(), from, PER_PAGE)
                .forEach(problem -> list.add(new ListItem(words.problem(problem))));
        int until = Math.min(from + PER_PAGE, load.problems());
        where.setText(getTranslation("skills.admin.page", from + 1, until, load.problems()));
        back.setEnabled(from > 0);
        further.setEnabled(until < load.problems());
    }
}
