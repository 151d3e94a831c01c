package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/// Named facts below each other; what is unknown is left out.
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts with(String key, String text) {
        return text.isBlank() ? this : with(key, new Description(text));
    }

    Facts with(String key, Component said) {
        return with(key, new Description(said));
    }

    private Facts with(String key, Description said) {
        add(new Term(getTranslation(key)), said);
        return this;
    }
}
