package nl.talentpas.passport.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Choices;
import org.jspecify.annotations.Nullable;

/// Where somebody lives, by postcode area or town, and how far they want to travel.
class ReachWish extends WishCard<ReachWish.Reach> {

    private static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50);

    /// A home and a distance, each perhaps not said.
    record Reach(@Nullable PlaceCode home, @Nullable Integer km) {}

    private final ComboBox<Place> home = new ComboBox<>(getTranslation("passport.reach.home"));
    private final Choices<Integer> distance;
    private final Places places;

    ReachWish(MyPassport passport, Places places) {
        super(
                "reach",
                passport,
                new Part<>(
                        wishes -> new Reach(wishes.home(), wishes.maxTravelKm()),
                        (wishes, reach) -> wishes.withReach(reach.home(), reach.km())));
        this.places = places;
        String howFar = getTranslation("passport.reach.distance");
        distance = Choices.one(howFar, distances(passport.wishes()), km -> getTranslation("passport.reach.km", km))
                .onTap(km -> answered());
        add(new H2(getTranslation("passport.reach.question")), home, new WishLabel(howFar), distance);
        offerPlaces();
        showKept();
        home.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answered();
            }
        });
    }

    @Override
    void show(Reach reach) {
        home.setValue(reach.home() == null ? null : places.find(reach.home()).orElse(null));
        distance.choose(reach.km() == null ? Set.of() : Set.of(reach.km()));
    }

    private void answered() {
        Place place = home.getValue();
        keep(new Reach(
                place == null ? null : place.code(),
                distance.chosen().stream().findFirst().orElse(null)));
    }

    private void offerPlaces() {
        home.setId("home");
        home.setHelperText(getTranslation("passport.reach.home-hint"));
        home.setClearButtonVisible(true);
        home.setItemLabelGenerator(Place::label);
        home.setItems(
                query -> places.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
    }

    /// The usual distances, and the one that was chosen elsewhere.
    private static List<Integer> distances(Wishes wishes) {
        Integer chosen = wishes.maxTravelKm();
        Stream<Integer> own = chosen == null ? Stream.of() : Stream.of(chosen);
        return Stream.concat(DISTANCES.stream(), own).distinct().sorted().toList();
    }
}
