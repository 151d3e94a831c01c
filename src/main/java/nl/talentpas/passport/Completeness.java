package nl.talentpas.passport;

/// How far a passport is, and the step that helps most now.
///
/// @param percent within [0, 100]
public record Completeness(int percent, Step next) {

    /// The steps in the order in which they help; DONE when nothing is left to ask.
    public enum Step {
        ADD_EXPERIENCE,
        CLAIM_SKILLS,
        SAY_WANTS,
        SAY_WISHES,
        SAY_PLACE,
        DESCRIBE_YOURSELF,
        AGREE_TO_MATCHING,
        DONE
    }
}
