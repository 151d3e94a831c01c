package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Finding;
import nl.talentpas.skills.Finding.Place;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;

/// The proposals from a text: first what stands in it, then per occupation or activity what belongs to that.
class FoundRows extends Stack {

    private static final int AT_ONCE = 8;

    private final String text;
    private final Shelf shelf;

    FoundRows(String text, List<Finding> found, Shelf shelf) {
        this.text = text;
        this.shelf = shelf;
        Map<Optional<Concept>, List<Finding>> groups = new LinkedHashMap<>();
        groups.put(Optional.empty(), new ArrayList<>());
        found.forEach(finding -> groups.computeIfAbsent(finding.source(), source -> new ArrayList<>())
                .add(finding));
        groups.forEach((source, findings) ->
                source.ifPresentOrElse(because -> add(group(because, findings)), () -> add(rows(findings))));
    }

    private Stack group(Concept because, List<Finding> findings) {
        var heading = new H3(
                getTranslation("skills.in-text.because", quote(findings.getFirst()), because.preferred(getLocale())));
        return Handles.dataId(Handles.testId(new Stack(heading, rows(findings)), "because"), because.uri());
    }

    /// The surest first, and the rest on demand.
    private Stack rows(List<Finding> findings) {
        var rows = new Stack();
        rows.addClassName("found-rows");
        findings.stream().limit(AT_ONCE).forEach(finding -> rows.add(row(finding)));
        if (findings.size() > AT_ONCE) {
            List<Finding> rest = findings.subList(AT_ONCE, findings.size());
            Button more = Buttons.quiet(getTranslation("skills.in-text.more", rest.size()), () -> {});
            more.addClickListener(click -> {
                rows.remove(more);
                List<FoundRow> added = rest.stream().map(this::row).toList();
                added.forEach(rows::add);
                added.getFirst().focus();
            });
            rows.add(Handles.testId(more, "more-found"));
        }
        return rows;
    }

    private FoundRow row(Finding finding) {
        return new FoundRow(finding, finding.source().isPresent() ? "" : quote(finding), shelf);
    }

    /// The words themselves, in the order of the text, each once.
    private String quote(Finding finding) {
        return finding.places().stream()
                .sorted(Comparator.comparingInt(Place::start))
                .map(place -> text.substring(place.start(), place.end()))
                .distinct()
                .limit(AT_ONCE)
                .reduce((one, other) -> one + " … " + other)
                .orElse("");
    }
}
