package nl.talentpas.skills.load;

/// What an import is doing.
public enum ImportStep {
    /// Every file is read once, so that what is broken is refused before anything changes.
    CHECKING,
    READING,
    WRITING,
    /// The vocabulary in memory, its neighbours and everything that is computed from them is renewed.
    COMPUTING
}
