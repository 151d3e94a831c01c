package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.uikit.Pictogram;

/// Says at its place that a part is missing, until it is there.
class Missing extends Div implements Focusable<Missing>, HasValidation {

    private final Span words = new Span();

    Missing(String text) {
        addClassName("missing");
        words.setText(text);
        add(new Pictogram("triangle-alert"), words);
        setTabIndex(-1);
        setVisible(false);
    }

    @Override
    public String getErrorMessage() {
        return words.getText();
    }

    @Override
    public void setErrorMessage(String text) {
        words.setText(text);
    }

    @Override
    public boolean isInvalid() {
        return isVisible();
    }

    @Override
    public void setInvalid(boolean missing) {
        setVisible(missing);
    }
}
