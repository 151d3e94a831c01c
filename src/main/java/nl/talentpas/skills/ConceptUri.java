package nl.talentpas.skills;

import java.net.URI;

/// An absolute URI of a concept in one of the vocabularies.
public record ConceptUri(String uri) implements Comparable<ConceptUri> {

    public static final int MAX_LENGTH = 255;

    public ConceptUri {
        if (uri.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A concept URI has at most " + MAX_LENGTH + " characters");
        }
        if (!URI.create(uri).isAbsolute()) {
            throw new IllegalArgumentException("Not an absolute URI: " + uri);
        }
    }

    /// The part after the last slash: `drive-forklift`; only for handles and addresses, never as identity.
    public String localName() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(ConceptUri other) {
        return uri.compareTo(other.uri);
    }

    @Override
    public String toString() {
        return uri;
    }
}
