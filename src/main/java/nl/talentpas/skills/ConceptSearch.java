package nl.talentpas.skills;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Finds concepts by everyday words, as you type.
@Service
public class ConceptSearch {

    /// One answer, with the label that made it one.
    ///
    /// @param fallback true when the label is in English because the concept has none in the reader's language
    public record Hit(Concept concept, String matched, boolean fallback) {}

    /// Best answers first; forgives typos, word order and compounds. An empty list for a blank query.
    public List<Hit> search(String query, Locale locale, Set<ConceptType> types, int limit) {
        throw new UnsupportedOperationException();
    }
}
