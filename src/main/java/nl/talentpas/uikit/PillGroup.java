package nl.talentpas.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One constant out of a few as a field: [Choices] with a value, null while nothing is chosen.
public class PillGroup<E extends Enum<E>> extends AbstractCompositeField<Choices<E>, PillGroup<E>, @Nullable E> {

    private final Choices<E> pills;

    /// @param name what is chosen here, for assistive tools
    public PillGroup(Class<E> type, String name) {
        super(null);
        pills = Choices.oneOf(type, name)
                .onTap(tapped -> setModelValue(tapped.stream().findFirst().orElse(null), true));
    }

    @Override
    protected Choices<E> initContent() {
        return pills;
    }

    @Override
    protected void setPresentationValue(@Nullable E chosen) {
        pills.choose(chosen == null ? List.of() : List.of(chosen));
    }

    /// The pill of one choice, to give it a picture or a class.
    protected final Button pillOf(E constant) {
        return pills.pill(constant);
    }
}
