package nl.talentpas.skills.picker;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import org.jspecify.annotations.Nullable;

/// Finds a concept by typing everyday words and tapping one of the answers. Its value is the concept chosen; whoever
/// collects several clears it after each.
public class ConceptPicker extends AbstractCompositeField<Div, ConceptPicker, @Nullable Concept> {

    private static final int MOST = 8;

    /// So many are looked through for those that are offered.
    private static final int SOUGHT = 10 * MOST;
    private static final int TYPING_PAUSE = 200;
    private static final int MAX_LENGTH = 200;

    private final ConceptSearch search;
    private final Set<ConceptType> types;
    private final TextField words;
    private final Div answers = new Div();
    private final List<ConceptRow> rows = new ArrayList<>();
    private final Span status = new Span();
    private Predicate<Concept> offered = concept -> true;
    private int sought = MOST;

    /// @param types what may be chosen
    /// @param label the question above the field
    public ConceptPicker(ConceptSearch search, Set<ConceptType> types, String label) {
        super(null);
        this.search = search;
        this.types = Set.copyOf(types);
        this.words = new TextField(label);
        words.setPlaceholder(getTranslation("skills.picker.placeholder"));
        words.setPrefixComponent(new Pictogram("search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(MAX_LENGTH);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(typed -> answer(typed.getValue(), typed.isFromClient()));
        words.addKeyDownListener(Key.ARROW_DOWN, down -> focusAnswer(0));
        status.addClassNames("muted", "small");
        status.getElement().setAttribute("role", "status");
        answers.addClassName("concept-answers");
        getContent().addClassName("concept-picker");
        getContent().add(Handles.testId(words, "concept-search"), status, answers);
    }

    /// Offers only some of what is found.
    public void offer(Predicate<Concept> some) {
        this.offered = some;
        this.sought = SOUGHT;
    }

    public void focus() {
        words.focus();
    }

    @Override
    protected void setPresentationValue(@Nullable Concept chosen) {
        words.setValue(chosen == null ? "" : chosen.plain(getLocale()));
        show(List.of());
        status.setText("");
    }

    private void answer(String typed, boolean byReader) {
        if (!byReader) {
            return;
        }
        if (getValue() != null) {
            setModelValue(null, true);
        }
        List<ConceptSearch.Hit> hits = search.search(typed, getLocale(), types, sought).stream()
                .filter(hit -> offered.test(hit.concept()))
                .limit(MOST)
                .toList();
        show(hits);
        status.setText(typed.isBlank() ? "" : statusOf(hits));
    }

    private String statusOf(List<ConceptSearch.Hit> hits) {
        return hits.isEmpty()
                ? getTranslation("skills.picker.nothing")
                : getTranslation("skills.picker.found", hits.size());
    }

    /// Of several types the one with the best answer comes first.
    private void show(List<ConceptSearch.Hit> hits) {
        answers.removeAll();
        rows.clear();
        hits.stream()
                .collect(Collectors.groupingBy(hit -> hit.concept().type(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::show);
        answers.setVisible(!hits.isEmpty());
    }

    private void show(ConceptType type, List<ConceptSearch.Hit> hits) {
        int before = rows.size();
        hits.forEach(hit -> rows.add(row(hit, rows.size())));
        List<ConceptRow> ofType = rows.subList(before, rows.size());
        if (types.size() > 1) {
            answers.add(new ConceptGroup(type, ofType));
        } else {
            ofType.forEach(answers::add);
        }
    }

    private ConceptRow row(ConceptSearch.Hit hit, int place) {
        var row = new ConceptRow(hit, () -> choose(hit.concept()));
        row.addKeyDownListener(Key.ARROW_DOWN, down -> focusAnswer(place + 1));
        row.addKeyDownListener(Key.ARROW_UP, up -> focusAnswer(place - 1));
        row.addKeyDownListener(Key.ESCAPE, escape -> words.focus());
        return row;
    }

    private void choose(Concept concept) {
        setPresentationValue(concept);
        setModelValue(concept, true);
        words.focus();
    }

    /// Above the first answer is the field; below the last is nothing.
    private void focusAnswer(int place) {
        if (place < 0) {
            words.focus();
        } else if (place < rows.size()) {
            rows.get(place).focus();
        }
    }
}
