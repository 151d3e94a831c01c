package nl.talentpas.demo.region;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;

/// Where people live and firms stand: Oss first, its neighbours less.
final class Neighbourhoods {

    private static final Map<String, Integer> WEIGHTS = Map.of(
            "Oss", 62,
            "Maashorst", 10,
            "Bernheze", 9,
            "Land van Cuijk", 7,
            "Meierijstad", 5,
            "'s-Hertogenbosch", 5,
            "Wijchen", 1,
            "Boekel", 1);

    private final List<Place> postcodes;
    private final Places places;

    Neighbourhoods(Places places) {
        this.places = places;
        this.postcodes = places.all().stream()
                .filter(place -> place.code().isPostcode() && WEIGHTS.containsKey(place.municipality()))
                .toList();
    }

    static List<String> municipalities() {
        return WEIGHTS.keySet().stream().sorted().toList();
    }

    Place home(Dice dice) {
        String municipality = dice.weighted(municipalities(), name -> Objects.requireNonNull(WEIGHTS.get(name)));
        return dice.pick(postcodes.stream()
                .filter(place -> place.municipality().equals(municipality))
                .toList());
    }

    /// A postcode in the town.
    Place in(String town, Dice dice) {
        List<Place> there =
                postcodes.stream().filter(place -> place.name().equals(town)).toList();
        return there.isEmpty() ? places.find(PlaceCode.municipality(town)).orElseThrow() : dice.pick(there);
    }

    /// Whole kilometres, or a great many when one of the places is not in the table.
    int kilometres(PlaceCode from, PlaceCode to) {
        return places.kilometres(from, to).orElse(Integer.MAX_VALUE);
    }
}
