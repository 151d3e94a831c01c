package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.talentpas.skills.crosswalk.PairSearch;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Row;

/// Which pairs an administrator wants to see; stands in the page's address too.
class PairFilter extends Row {

    private static final String STATE = "stand";
    private static final String CONFIDENCE = "zeker";
    private static final List<Integer> LEVELS = List.of(0, 500, 700, 900);
    private static final int PER_CENT = 10;

    private final Select<PairState> state = new Select<>();
    private final Select<Integer> confidence = new Select<>();

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
        state.addValueChangeListener(change -> tell(change.isFromClient(), search));
        confidence.addValueChangeListener(change -> tell(change.isFromClient(), search));
        add(state, confidence);
    }

    PairSearch asked() {
        return new PairSearch(state.getValue(), confidence.getValue());
    }

    /// Takes over what the address says; ignores what makes no sense.
    void read(QueryParameters parameters) {
        state.setValue(parameters
                .getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(PairState.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(PairState.PROPOSED));
        confidence.setValue(parameters
                .getSingleParameter(CONFIDENCE)
                .flatMap(text -> LEVELS.stream()
                        .filter(level -> String.valueOf(level / PER_CENT).equals(text))
                        .findFirst())
                .orElse(LEVELS.getFirst()));
    }

    Location location(String path) {
        return new Location(
                path,
                QueryParameters.simple(Map.of(
                        STATE, state.getValue().name(), CONFIDENCE, String.valueOf(confidence.getValue() / PER_CENT))));
    }

    private void tell(boolean byPerson, Consumer<PairSearch> search) {
        if (byPerson) {
            search.accept(asked());
        }
    }
}
