package nl.talentpas.matching.engine;

/// The three parts of every score.
public enum Part {
    CAN,
    WANT,
    FIT
}
