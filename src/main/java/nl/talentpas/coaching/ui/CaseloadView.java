package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.CandidateState;
import nl.talentpas.coaching.decision.CaseloadOverview;
import nl.talentpas.coaching.decision.CaseloadPerson;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// The coach's caseload: found by name, filtered by where people are, as a table or as cards.
@Route(CoachNavigation.CANDIDATES)
@RolesAllowed(Role.Names.COACH)
@Menu(title = "coaching.caseload.menu", order = 31, icon = "users")
public class CaseloadView extends Page implements BeforeEnterObserver {

    static final String STATE = "staat";

    private final List<CaseloadPerson> people;
    private final TextField search = new TextField(getTranslation("coaching.caseload.search"));
    private final Choices<CandidateState> states;
    private final CaseloadList list;

    CaseloadView(CaseloadOverview overview) {
        people = overview.mine();
        heading(getTranslation("coaching.caseload.title"));
        besideHeading(new Chip(getTranslation("coaching.coaches.people", people.size()), Tone.NEUTRAL));
        Map<CandidateState, Long> counts =
                people.stream().collect(Collectors.groupingBy(CaseloadPerson::state, Collectors.counting()));
        states = Choices.one(
                getTranslation("coaching.caseload.filter"),
                Arrays.stream(CandidateState.values())
                        .filter(counts::containsKey)
                        .toList(),
                state -> getTranslation(EnumText.key(state)) + " (" + counts.get(state) + ")");
        list = new CaseloadList();
        search.setId("search");
        search.setPlaceholder(getTranslation("coaching.caseload.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        states.onTap(tapped -> show());
        if (people.isEmpty()) {
            add(nobody());
        } else {
            var bar = new Row(search, csv());
            bar.addClassName("caseload-bar");
            add(bar, states, list);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(CaseloadView::state)
                .ifPresent(state -> states.choose(List.of(state)));
        show();
    }

    private void show() {
        list.show(found());
    }

    private List<CaseloadPerson> found() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> states.chosen().isEmpty() || states.chosen().contains(person.state()))
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(typed)
                        || person.candidate()
                                .account()
                                .municipality()
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .toList();
    }

    private Anchor csv() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = CaseloadCsv.write(found(), this).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), "kandidaten.csv", "text/csv", csv.length);
                }),
                getTranslation("coaching.caseload.csv"));
        link.setId("caseload-csv");
        link.addClassNames("pill-link", "secondary");
        return link;
    }

    private EmptyState nobody() {
        return new EmptyState(
                "users", getTranslation("coaching.caseload.none.title"), getTranslation("coaching.caseload.none.text"));
    }

    static String word(CandidateState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<CandidateState> state(String word) {
        return Arrays.stream(CandidateState.values())
                .filter(state -> word(state).equals(word))
                .findFirst();
    }
}
