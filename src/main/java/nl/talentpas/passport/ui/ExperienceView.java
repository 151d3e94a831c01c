package nl.talentpas.passport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.ui.ExperienceStep.Place;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/// Telling what one did, one question per screen, or reading and changing what was told.
@Route(PassportNavigation.PASSPORT + "/ervaring/:experience")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class ExperienceView extends Page implements BeforeEnterObserver {

    private static final String NEW = "nieuw";
    private static final String STEP = "stap";

    private final MyPassport passport;
    private final Words words;
    private final ExperienceScreens screens;
    private final Stack content = new Stack();
    private @Nullable ExperienceDraft draft;

    ExperienceView(MyPassport passport, Words words, ExperienceScreens screens) {
        this.passport = passport;
        this.words = words;
        this.screens = screens;
        crumb(getTranslation("passport.title"), PassportNavigation.PASSPORT);
        content.addClassName("narrow");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("experience").orElse(NEW);
        Optional<Place> step = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .map(Place::of);
        content.removeAll();
        if (id.equals(NEW)) {
            ExperienceDraft told = draft == null ? new ExperienceDraft() : draft;
            show(told, told.reachable(step.orElse(Place.KIND)));
        } else {
            Addresses.find(id)
                    .map(ExperienceId::new)
                    .flatMap(passport::experience)
                    .ifPresentOrElse(kept -> show(kept, step), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private void show(Experience kept, Optional<Place> step) {
        if (step.isEmpty()) {
            draft = null;
            heading(kept.title());
            lead("");
            content.add(new ExperienceOverview(kept, words, () -> remove(kept)));
        } else {
            ExperienceDraft told =
                    draft == null ? new ExperienceDraft(kept, passport.details().tasks()) : draft;
            show(told, told.reachable(step.get()));
        }
    }

    private void show(ExperienceDraft told, Place place) {
        draft = told;
        ExperienceStep step = screens.screen(told, place, () -> onward(told, place));
        heading(step.question());
        lead(step.hint());
        content.add(new StepFrame(told, place, step, () -> {
            if (step.answered()) {
                onward(told, place);
            }
        }));
    }

    private void onward(ExperienceDraft told, Place from) {
        screens.after(told, from)
                .ifPresentOrElse(
                        next -> UI.getCurrent()
                                .navigate(
                                        StepFrame.pathOf(told),
                                        QueryParameters.of(STEP, String.valueOf(next.number()))),
                        () -> finish(told));
    }

    private void finish(ExperienceDraft told) {
        passport.keep(told.experience());
        passport.adopt(told.skillClaims(), told.taskClaims());
        Toast.show(getTranslation("passport.experience.kept"));
        UI.getCurrent()
                .navigate(told.isKept() ? PassportNavigation.experience(told.id()) : PassportNavigation.PASSPORT);
    }

    private void remove(Experience kept) {
        passport.forget(kept.id());
        UI.getCurrent().navigate(PassportNavigation.PASSPORT);
        Toast.withUndo(getTranslation("passport.experience.removed", kept.title()), () -> {
            passport.keep(kept);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }
}
