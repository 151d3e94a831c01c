package nl.talentpas.skills.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.talentpas.skills.ConceptUri;

/// One row of a file, read by column name; a column that the file lacks reads as empty.
record Row(String file, long line, Cells cells) {

    /// What stands in the columns.
    interface Cells {
        Optional<String> find(String column);
    }

    private static final Pattern BAR = Pattern.compile("\\|");

    /// The text without surrounding space, and without the zero bytes that PostgreSQL refuses.
    String text(String column) {
        return cells.find(column).orElse("").replace("\0", "").strip();
    }

    String textOr(String column, String other) {
        String text = text(column);
        return text.isEmpty() ? other : text;
    }

    /// Empty when the cell holds no absolute URI of acceptable length.
    Optional<String> uri(String column) {
        return uriIn(text(column));
    }

    /// The URIs of a cell that may hold several, with bars between them.
    List<String> uris(String column) {
        return BAR.splitAsStream(text(column))
                .map(String::strip)
                .flatMap(text -> uriIn(text).stream())
                .toList();
    }

    private static Optional<String> uriIn(String text) {
        try {
            boolean valid = text.length() <= ConceptUri.MAX_LENGTH && new URI(text).isAbsolute();
            return valid ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
