package nl.talentpas.matching.replay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.replay.Replay;
import nl.talentpas.matching.replay.Replay.Difference;
import nl.talentpas.matching.replay.Replay.Reason;
import nl.talentpas.matching.replay.ReplayService;
import nl.talentpas.matching.replay.ReplayWords;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Tone;

/// One ranking computed again: identical, or every difference with its reason. Shows ids, never names.
@Route(MatchingNavigation.RUNS + "/:run([0-9a-f-]{36})")
@RolesAllowed(Role.Names.ADMIN)
public class MatchRunView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 20;

    private final ReplayService replays;
    private final ReplayWords words = new ReplayWords(this::getTranslation);

    MatchRunView(ReplayService replays) {
        this.replays = replays;
        crumb(getTranslation("matching.policy.menu"), MatchingNavigation.POLICY);
        crumb(getTranslation("matching.runs.title"), MatchingNavigation.RUNS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Replay replay = event.getRouteParameters()
                .get("run")
                .map(UUID::fromString)
                .flatMap(replays::replay)
                .orElseThrow(NotFoundException::new);
        heading(getTranslation(EnumText.key(replay.direction())));
        lead(Days.moment(replay.madeAt(), getLocale()));
        add(outcome(replay), around(replay));
        if (!replay.identical()) {
            add(differences(replay));
        }
    }

    private Component outcome(Replay replay) {
        return Handles.testId(
                new Callout(
                        replay.identical() ? "circle-check" : "triangle-alert",
                        replay.identical() ? Tone.GOOD : Tone.WARN,
                        words.outcome(replay)),
                "replay-outcome");
    }

    private Component around(Replay replay) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        list.add(
                new ListItem(getTranslation("matching.runs.number", replay.run().toString())));
        list.add(new ListItem(
                getTranslation("matching.runs.subject", replay.subject().toString())));
        words.around(replay).forEach(line -> list.add(new ListItem(line)));
        list.addClassName("break");
        return Card.titled(getTranslation("matching.runs.around"), list);
    }

    private Component differences(Replay replay) {
        return Card.titled(
                getTranslation("matching.runs.differences"),
                new Portions<Difference>("differences", AT_ONCE, this::difference).show(replay.differences()));
    }

    private Line difference(Difference difference) {
        boolean fault = difference.reasons().contains(Reason.UNKNOWN);
        var line = new Line(fault ? "!" : "≠", fault ? Tone.BAD : Tone.BRAND, words.of(difference))
                .detail(words.why(difference));
        line.addClassName("break");
        return Handles.dataId(Handles.testId(line, "replay-difference"), difference.id());
    }
}
