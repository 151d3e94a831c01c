package nl.talentpas.passport;

import java.util.Arrays;
import java.util.stream.Stream;

/// How far a passport is, and the step that helps most now.
///
/// @param percent within [0, 100]
public record Completeness(int percent, Step next) {

    private static final int ENOUGH_SKILLS = 5;
    private static final int ENOUGH_WANTS = 3;

    static Completeness of(PassportDetails passport) {
        int percent = Arrays.stream(Step.values())
                .filter(step -> isTaken(step, passport))
                .mapToInt(step -> step.share)
                .sum();
        Step next = Arrays.stream(Step.values())
                .filter(step -> !isTaken(step, passport))
                .findFirst()
                .orElse(Step.DONE);
        return new Completeness(percent, next);
    }

    private static boolean isTaken(Step step, PassportDetails passport) {
        Wishes wishes = passport.wishes();
        return switch (step) {
            case ADD_EXPERIENCE -> !passport.experiences().isEmpty();
            case CLAIM_SKILLS -> passport.skills().size() >= ENOUGH_SKILLS;
            case SAY_WANTS -> wants(passport) >= ENOUGH_WANTS;
            case SAY_WISHES -> !wishes.kinds().isEmpty() && wishes.hours() != null;
            case SAY_PLACE -> wishes.home() != null && wishes.maxTravelKm() != null;
            case DESCRIBE_YOURSELF ->
                !passport.about().isEmpty() || !passport.traits().isEmpty();
            case AGREE_TO_MATCHING -> passport.matchable();
            case DONE -> false;
        };
    }

    private static long wants(PassportDetails passport) {
        return Stream.concat(
                        passport.skills().stream().map(SkillClaim::wanting),
                        passport.tasks().stream().map(TaskClaim::wanting))
                .filter(wanting -> wanting != null)
                .count();
    }

    /// The steps in the order in which they help; DONE when nothing is left to ask.
    public enum Step {
        ADD_EXPERIENCE(20),
        CLAIM_SKILLS(20),
        SAY_WANTS(15),
        SAY_WISHES(15),
        SAY_PLACE(10),
        DESCRIBE_YOURSELF(10),
        AGREE_TO_MATCHING(10),
        DONE(0);

        private final int share;

        Step(int share) {
            this.share = share;
        }
    }
}
