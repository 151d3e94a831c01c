package nl.talentpas.passport;

/// How somebody is at work, in words they choose themselves for the tab "Ben". Never an input for matching.
public enum Trait {
    CALM,
    CHEERFUL,
    PRECISE,
    HELPFUL,
    CURIOUS,
    CREATIVE,
    PERSEVERING,
    PUNCTUAL,
    INDEPENDENT,
    TEAM_PLAYER,
    PRACTICAL,
    PATIENT,
    ENTERPRISING,
    HONEST,
    FLEXIBLE,
    ENTHUSIASTIC
}
