package nl.talentpas.matching.opensearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import org.jspecify.annotations.Nullable;

/// One person as they stand in the cluster: words to look them up by, and the profile itself, which alone is kept
/// to be read back. Whoever is removed leaves an empty document, so that a late write of what they were is
/// recognised.
///
/// @param said the concepts of which anything was said, in whatever sense
/// @param available as a day since 1970
/// @param anywhere whether the distance to work cannot rule this person out
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonDocument(
        String id,
        boolean gone,
        boolean matchable,
        @Nullable List<String> skills,
        @Nullable List<String> wants,
        @Nullable List<String> said,
        @Nullable String kinds,
        @Nullable String hours,
        @Nullable String days,
        @Nullable String contracts,
        @Nullable List<String> conditions,
        @Nullable Long available,
        @Nullable Boolean anywhere,
        @Nullable Integer maxTravel,
        @Nullable Location home,
        @Nullable List<String> lacking,
        @Nullable Profile profile) {

    record Location(double lat, double lon) {}

    static PersonDocument gone(String id) {
        return new PersonDocument(
                id, true, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static PersonDocument of(Profile person) {
        Preferences terms = person.preferences();
        Place home = terms.home();
        return new PersonDocument(
                person.id().toString(),
                false,
                person.matchable(),
                person.skills().entrySet().stream()
                        .map(held -> Tokens.of(held.getKey(), held.getValue()))
                        .toList(),
                person.wants().entrySet().stream()
                        .map(told -> Tokens.of(told.getKey(), told.getValue()))
                        .toList(),
                person.wants().keySet().stream().map(Object::toString).toList(),
                Tokens.of(terms.kinds()),
                Tokens.of(terms.hours()),
                Tokens.of(terms.days()),
                Tokens.of(terms.contracts()),
                Arrays.stream(WorkCondition.values())
                        .map(condition ->
                                Tokens.of(condition, terms.conditions().get(condition)))
                        .toList(),
                terms.availableFrom() == null ? null : terms.availableFrom().toEpochDay(),
                home == null || terms.maxTravelKm() == null,
                terms.maxTravelKm(),
                home == null ? null : new Location(home.latitude(), home.longitude()),
                lacking(terms),
                person);
    }

    private static List<String> lacking(Preferences terms) {
        return terms.licences().entrySet().stream()
                .filter(licence -> !licence.getValue())
                .map(licence -> licence.getKey())
                .map(Licence::name)
                .toList();
    }
}
