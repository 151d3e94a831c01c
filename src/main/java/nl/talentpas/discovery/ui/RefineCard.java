package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Stack;

/// Three questions one may answer to see more precisely what fits; none of them has to.
class RefineCard extends Details {

    private static final List<Integer> KILOMETRES = List.of(5, 10, 20, 40);

    private final Discovery discovery;
    private final Runnable changed;

    RefineCard(Discovery discovery, Places places, Runnable changed) {
        this.discovery = discovery;
        this.changed = changed;
        setId("refine");
        setSummaryText(getTranslation("discovery.refine.title"));
        addClassName("card");
        add(new Stack(
                place(places), named("discovery.refine.travel", travel()), named("discovery.refine.hours", hours())));
        setOpened(Stream.of(discovery.home(), discovery.maxTravelKm(), discovery.hours())
                .anyMatch(Objects::nonNull));
    }

    private ComboBox<PlaceCode> place(Places places) {
        var field = new ComboBox<PlaceCode>(getTranslation("discovery.refine.place"));
        field.setId("home");
        field.setHelperText(getTranslation("discovery.refine.place-help"));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(places::label);
        field.setItems(
                query -> places.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(Place::code));
        field.setValue(discovery.home());
        field.addValueChangeListener(change -> {
            discovery.live(change.getValue());
            changed.run();
        });
        return field;
    }

    private Choices<Integer> travel() {
        Choices<Integer> travel = Choices.one(
                getTranslation("discovery.refine.travel"),
                KILOMETRES,
                kilometres -> getTranslation("discovery.result.kilometres", kilometres));
        travel.setId("travel");
        Integer most = discovery.maxTravelKm();
        travel.choose(most == null ? Set.of() : Set.of(most));
        travel.onTap(tapped -> {
            discovery.travel(tapped.stream().findFirst().orElse(null));
            changed.run();
        });
        return travel;
    }

    private Choices<HoursChoice> hours() {
        Choices<HoursChoice> hours = Choices.one(
                getTranslation("discovery.refine.hours"),
                List.of(HoursChoice.values()),
                choice -> getTranslation(EnumText.key(choice)));
        hours.setId("hours");
        hours.choose(HoursChoice.of(discovery.hours()).stream().toList());
        hours.onTap(tapped -> {
            discovery.work(tapped.stream().findFirst().map(HoursChoice::hours).orElse(null));
            changed.run();
        });
        return hours;
    }

    private Stack named(String key, Choices<?> choices) {
        var name = new Span(getTranslation(key));
        name.addClassNames("strong", "small");
        return new Stack(name, choices);
    }
}
