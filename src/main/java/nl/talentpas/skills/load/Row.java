package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.talentpas.skills.ConceptUri;

/// One row of a CSV file, read by column name; a column that the file lacks reads as empty.
record Row(String file, long line, NamedCsvRecord cells) {

    Row(String file, NamedCsvRecord cells) {
        this(file, cells.getStartingLineNumber(), cells);
    }

    /// The text without surrounding space, and without the zero bytes that PostgreSQL refuses.
    String text(String column) {
        return cells.findField(column).orElse("").replace("\0", "").strip();
    }

    String textOr(String column, String other) {
        String text = text(column);
        return text.isEmpty() ? other : text;
    }

    /// Empty when the cell holds no absolute URI of acceptable length.
    Optional<String> uri(String column) {
        String text = text(column);
        try {
            boolean valid = text.length() <= ConceptUri.MAX_LENGTH && new URI(text).isAbsolute();
            return valid ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
