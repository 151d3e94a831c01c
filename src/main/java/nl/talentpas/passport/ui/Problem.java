package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Paragraph;

/// What is wrong with an answer that is not a field, read out when it appears.
class Problem extends Paragraph {

    Problem() {
        addClassName("field-problem");
        getElement().setAttribute("role", "alert");
    }
}
