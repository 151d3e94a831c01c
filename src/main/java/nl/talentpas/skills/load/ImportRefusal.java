package nl.talentpas.skills.load;

/// Why an import was refused before anything was touched.
public enum ImportRefusal {
    NOTHING_GIVEN,
    NOT_FOUND,
    NOT_A_ZIP,
    /// The zip ends too early, or what is in it does not agree with its own checksum.
    BROKEN_ZIP,
    UNSAFE_NAME,
    ZIP_IN_ZIP,
    TOO_LARGE,
    TOO_LARGE_TOGETHER,
    ZIP_BOMB,
    TOO_MANY_FILES,
    NOTHING_KNOWN,
    NO_LANGUAGE,
    NO_COLUMN,
    NOT_UTF8,
    BROKEN_CSV,
    BROKEN_RDF,
    /// Files of ESCO and of CompetentNL together.
    TWO_SOURCES,
    UNREADABLE,
    BUSY
}
