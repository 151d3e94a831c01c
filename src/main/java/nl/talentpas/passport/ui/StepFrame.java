package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.ui.ExperienceStep.Place;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.StepBar;

/// What stands around every screen of telling what one did: the way back, how far one is, and the way on.
class StepFrame extends Stack {

    StepFrame(ExperienceDraft draft, Place place, ExperienceStep step, Runnable onward) {
        addClassName("roomy");
        int all = Place.values().length;
        var count = new Span(getTranslation("uikit.step", place.number(), all));
        count.addClassNames("muted", "small", "push");
        var way = new Row(back(draft, place), count);
        add(way);
        if (!draft.isKept()) {
            add(new StepBar(place.number(), all));
        }
        count.setVisible(!draft.isKept());
        add(step);
        if (place != Place.KIND) {
            add(actions(draft, place, onward));
        }
    }

    static String pathOf(ExperienceDraft draft) {
        return draft.isKept() ? PassportNavigation.experience(draft.id()) : PassportNavigation.newExperience();
    }

    private BottomBar actions(ExperienceDraft draft, Place place, Runnable onward) {
        var bar = new BottomBar();
        if (place == Place.SKILLS) {
            bar.add(Handles.testId(
                    Buttons.secondary(getTranslation("passport.tell.no-skills"), () -> {
                        draft.skills().clear();
                        onward.run();
                    }),
                    "no-skills"));
        }
        bar.add(Handles.testId(Buttons.primary(getTranslation(onwardKey(draft, place)), onward), "onward"));
        return bar;
    }

    private static String onwardKey(ExperienceDraft draft, Place place) {
        if (place == Place.SKILLS) {
            return "passport.tell.yes-skills";
        }
        boolean last = draft.isKept() && place != Place.TASKS;
        return last ? "passport.save" : "passport.tell.onward";
    }

    private Anchor back(ExperienceDraft draft, Place place) {
        var back =
                new Anchor(backPath(draft, place), new Pictogram("arrow-left"), new Span(getTranslation("uikit.back")));
        back.addClassName("back-link");
        return Handles.testId(back, "back");
    }

    private static String backPath(ExperienceDraft draft, Place place) {
        if (draft.isKept()) {
            return place == Place.SKILLS ? at(draft, Place.TASKS) : pathOf(draft);
        }
        return place == Place.KIND ? PassportNavigation.PASSPORT : at(draft, Place.of(place.number() - 1));
    }

    private static String at(ExperienceDraft draft, Place place) {
        return pathOf(draft) + "?stap=" + place.number();
    }
}
