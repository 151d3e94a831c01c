package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import nl.talentpas.passport.Wishes;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// From when somebody can start.
class StartWish extends WishCard<@Nullable LocalDate> {

    private final DateField from = new DateField(getTranslation("passport.start.from"));

    StartWish(MyPassport passport, Clock clock) {
        super("start", passport, new Part<>(Wishes::availableFrom, Wishes::withAvailableFrom));
        LocalDate today = LocalDate.now(clock);
        from.setId("available-from");
        from.setClearButtonVisible(true);
        from.setI18n(from.getI18n().setBadInputErrorMessage(getTranslation("passport.start.bad")));
        var now = Handles.testId(
                Buttons.secondary(getTranslation("passport.start.now"), () -> {
                    show(today);
                    keep(today);
                }),
                "start-now");
        add(new H2(getTranslation("passport.start.question")), from, now);
        showKept();
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && !from.isInvalid()) {
                keep(change.getValue());
            }
        });
    }

    @Override
    void show(@Nullable LocalDate date) {
        from.setValue(date);
    }
}
