package nl.talentpas.skills.picker;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.skills.Finding;
import nl.talentpas.skills.Finding.Place;
import nl.talentpas.uikit.Handles;

/// A text with the words marked that were recognised; always as text, whatever stands in it.
class MarkedText extends Div {

    MarkedText(String text, List<Finding> found) {
        addClassName("marked-text");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("skills.in-text.your-text"));
        int done = 0;
        for (Place place : places(found)) {
            if (place.start() >= done) {
                add(new Span(text.substring(done, place.start())), mark(text.substring(place.start(), place.end())));
                done = place.end();
            }
        }
        add(new Span(text.substring(done)));
    }

    private static List<Place> places(List<Finding> found) {
        return found.stream()
                .flatMap(finding -> finding.places().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    private static HtmlContainer mark(String words) {
        var mark = new HtmlContainer("mark");
        mark.setText(words);
        return Handles.testId(mark, "recognised");
    }
}
