package nl.talentpas.skills.search;

import nl.talentpas.skills.ConceptType;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index. A label is a document of its own; so is what all words of a concept say in one language.
/// Every type of concept has fields of its own, because "manager" tells little of an occupation and much of a skill.
final class Fields {

    /// The concept's URI, of every document.
    static final String URI = "uri";

    /// What a label or concept is worth beside its words, in thousandths.
    static final String WORTH = "worth";

    /// Terms with a weight in place of how often they occur.
    static final FieldType WEIGHTED = fieldType(IndexOptions.DOCS_AND_FREQS);

    /// Terms that are there or not.
    static final FieldType PRESENT = fieldType(IndexOptions.DOCS);

    private Fields() {}

    /// The pieces of a label's words.
    static String grams(String language, ConceptType type) {
        return "grams_" + language + "_" + type;
    }

    /// The stems of a label's words and of their parts.
    static String stems(String language, ConceptType type) {
        return "stems_" + language + "_" + type;
    }

    /// The stems of the description and of all labels of a concept.
    static String about(String language, ConceptType type) {
        return "about_" + language + "_" + type;
    }

    /// Every word of every label, unstemmed, once per concept.
    static String words(String language) {
        return "words_" + language;
    }

    /// The terms of another field, once per concept: in how many concepts a term occurs says how little it tells.
    static String perConcept(String field) {
        return field + "_per_concept";
    }

    private static FieldType fieldType(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
