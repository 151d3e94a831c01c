package nl.talentpas.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One choice out of a few, as a row of pills that one can tap; tapping the chosen one again takes the choice back.
public class PillGroup<E extends Enum<E>> extends AbstractCompositeField<Div, PillGroup<E>, @Nullable E> {

    private final Map<E, Button> pills;

    /// @param name what is chosen here, for assistive tools
    /// @param variant of the enum's texts, empty for the usual ones
    public PillGroup(Class<E> type, String name, String variant) {
        super(null);
        this.pills = new EnumMap<>(type);
        Div group = getContent();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        for (E constant : type.getEnumConstants()) {
            Button pill = pill(constant, getTranslation(EnumText.key(constant, variant)));
            pills.put(constant, pill);
            group.add(pill);
        }
    }

    @Override
    protected void setPresentationValue(@Nullable E chosen) {
        pills.forEach((constant, pill) -> press(pill, constant == chosen));
    }

    /// The pill of one choice, to give it a picture or a class.
    protected final Button pillOf(E constant) {
        return Objects.requireNonNull(pills.get(constant));
    }

    private Button pill(E constant, String text) {
        var pill = new Button(text, click -> choose(constant));
        pill.addClassName("choice");
        press(pill, false);
        return Handles.dataId(pill, constant);
    }

    private void choose(E constant) {
        E chosen = constant == getValue() ? null : constant;
        setPresentationValue(chosen);
        setModelValue(chosen, true);
    }

    private static void press(Button pill, boolean pressed) {
        pill.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
