package nl.talentpas.skills;

/// How much somebody wants to do something; not having said so is the absence of a value.
public enum Wanting {
    GLADLY,
    NEUTRAL,
    RATHER_NOT
}
