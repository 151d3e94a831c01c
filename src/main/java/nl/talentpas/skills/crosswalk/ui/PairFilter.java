package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.crosswalk.PairSearch;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Row;

/// Which pairs an administrator wants to see; stands in the page's address too.
class PairFilter extends Row {

    private static final String STATE = "stand";
    private static final String CONFIDENCE = "zeker";
    private static final String TYPE = "soort";
    private static final List<ConceptType> TYPES = List.of(ConceptType.SKILL, ConceptType.TASK, ConceptType.OCCUPATION);
    private static final List<Integer> LEVELS = List.of(0, 500, 700, 900);
    private static final int PER_CENT = 10;

    private final Select<PairState> state = new Select<>();
    private final Select<Integer> confidence = new Select<>();
    private final Select<ConceptType> type = new Select<>();

    PairFilter(Consumer<PairSearch> search) {
        addClassName("filters");
        state.setId("pair-state");
        state.setLabel(getTranslation("skills.pairs.state"));
        state.setItems(PairState.values());
        state.setItemLabelGenerator(one -> getTranslation(EnumText.key(one)));
        state.setValue(PairState.PROPOSED);
        confidence.setId("pair-confidence");
        confidence.setLabel(getTranslation("skills.pairs.least"));
        confidence.setItems(LEVELS);
        confidence.setItemLabelGenerator(level -> level == 0
                ? getTranslation("skills.pairs.every-confidence")
                : getTranslation("skills.pairs.at-least", level / PER_CENT));
        confidence.setValue(LEVELS.getFirst());
        type.setId("pair-type");
        type.setLabel(getTranslation("skills.admin.type"));
        type.setItems(TYPES);
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("skills.pairs.every-type"));
        type.setItemLabelGenerator(one -> getTranslation(one == null ? "skills.pairs.every-type" : EnumText.key(one)));
        type.addValueChangeListener(change -> tell(change.isFromClient(), search));
        state.addValueChangeListener(change -> tell(change.isFromClient(), search));
        confidence.addValueChangeListener(change -> tell(change.isFromClient(), search));
        add(state, type, confidence);
    }

    PairSearch asked() {
        return new PairSearch(state.getValue(), confidence.getValue(), type.getValue());
    }

    /// Takes over what the address says; ignores what makes no sense.
    void read(QueryParameters parameters) {
        state.setValue(parameters
                .getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(PairState.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(PairState.PROPOSED));
        type.setValue(parameters
                .getSingleParameter(TYPE)
                .flatMap(name -> TYPES.stream()
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        confidence.setValue(parameters
                .getSingleParameter(CONFIDENCE)
                .flatMap(text -> LEVELS.stream()
                        .filter(level -> String.valueOf(level / PER_CENT).equals(text))
                        .findFirst())
                .orElse(LEVELS.getFirst()));
    }

    Location location(String path) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(STATE, state.getValue().name());
        parameters.put(CONFIDENCE, String.valueOf(confidence.getValue() / PER_CENT));
        Optional.ofNullable(type.getValue()).ifPresent(one -> parameters.put(TYPE, one.name()));
        return new Location(path, QueryParameters.simple(parameters));
    }

    private void tell(boolean byPerson, Consumer<PairSearch> search) {
        if (byPerson) {
            search.accept(asked());
        }
    }
}
