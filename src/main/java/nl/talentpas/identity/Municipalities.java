package nl.talentpas.identity;

import java.util.List;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The municipalities that people can belong to, and the one that runs this application.
@Component
public class Municipalities {

    private final Places places;
    private final String own;

    Municipalities(Places places, @Value("${talentpas.municipality}") String own) {
        this.places = places;
        this.own = own;
    }

    /// By name, in alphabetical order.
    public List<String> all() {
        return places.all().stream()
                .filter(place -> !place.code().isPostcode())
                .map(Place::municipality)
                .sorted()
                .toList();
    }

    public String own() {
        return own;
    }

    /// @throws IllegalArgumentException when there is none by this name
    void require(String name) {
        if (places.find(PlaceCode.municipality(name)).isEmpty()) {
            throw new IllegalArgumentException("There is no such municipality");
        }
    }
}
