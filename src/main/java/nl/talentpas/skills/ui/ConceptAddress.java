package nl.talentpas.skills.ui;

import com.vaadin.flow.router.Location;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.talentpas.skills.ConceptUri;

/// The state of the vocabulary page as its address: what is searched for and which concept is open.
record ConceptAddress(String query, Optional<ConceptUri> concept) {

    static final String PATH = "beheer/vaardigheden";
    private static final String QUERY = "zoek";
    private static final String CONCEPT = "begrip";

    static ConceptAddress of(Location location) {
        String query = first(location, QUERY).orElse("");
        return new ConceptAddress(query, first(location, CONCEPT).flatMap(ConceptAddress::uri));
    }

    static String search(String query) {
        return query.isBlank() ? PATH : PATH + "?" + QUERY + "=" + encoded(query);
    }

    static String concept(ConceptUri concept, String query) {
        String base = search(query);
        return base + (base.contains("?") ? "&" : "?") + CONCEPT + "=" + encoded(concept.uri());
    }

    private static Optional<String> first(Location location, String name) {
        return location.getQueryParameters().getParameters(name).stream().findFirst();
    }

    /// An address that somebody changed by hand opens no concept.
    private static Optional<ConceptUri> uri(String text) {
        try {
            return text.length() <= ConceptUri.MAX_LENGTH && URI.create(text).isAbsolute()
                    ? Optional.of(new ConceptUri(text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
