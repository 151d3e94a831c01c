package nl.talentpas.skills.load;

/// What can be wrong with one row of a vocabulary file. The rest of the file is loaded all the same.
public enum ProblemKind {
    /// The cell holds no absolute URI.
    BAD_URI,
    CONCEPT_TWICE,
    NO_LABEL,
    TEXT_CUT,
    CODE_LEFT_OUT,
    ICON_LEFT_OUT,
    TREND_LEFT_OUT,
    OTHER_VOCABULARY,
    UNKNOWN_TYPE,
    UNKNOWN_CONCEPT,
    UNKNOWN_RELATION,
    /// A statement of RDF that is not quite as it should be; it is read all the same.
    BAD_STATEMENT,
    RELATION_TWICE,
    /// A file in a zip or folder that this importer has no use for.
    UNKNOWN_FILE,
    /// A newer file that holds so little that nothing counts as vanished because of it.
    PART_ONLY
}
