package nl.talentpas.skills.picker;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Finding;
import nl.talentpas.uikit.Handles;

/// What a text says as a wish: named, but not proposed as something one can.
class WishedWords extends Paragraph {

    WishedWords(List<Finding> found) {
        String wished = found.stream()
                .filter(finding -> finding.wished() && finding.source().isEmpty())
                .map(finding -> name(finding.concept()))
                .collect(Collectors.joining(", "));
        addClassName("muted");
        setText(getTranslation("skills.in-text.wished", wished));
        setVisible(!wished.isEmpty());
        Handles.testId(this, "wished");
    }

    private String name(Concept concept) {
        return concept.preferred(getLocale());
    }
}
