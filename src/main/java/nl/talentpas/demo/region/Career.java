package nl.talentpas.demo.region;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// Somebody's path until now, and the occupation they would like to move to or stay in.
record Career(List<Stage> stages, Concept direction) {

    /// How somebody looks back on what they did: how many of a hundred tasks they like, do not mind or rather leave.
    enum Mood {
        LOVED(55, 16, 3),
        FINE(28, 32, 10),
        DONE_WITH(8, 25, 42);

        private final int gladly;
        private final int neutral;
        private final int ratherNot;

        Mood(int gladly, int neutral, int ratherNot) {
            this.gladly = gladly;
            this.neutral = neutral;
            this.ratherNot = ratherNot;
        }

        /// Null when they did not say.
        @Nullable Wanting wanting(Dice dice) {
            int thrown = dice.between(1, 100);
            if (thrown <= gladly) {
                return Wanting.GLADLY;
            }
            if (thrown <= gladly + neutral) {
                return Wanting.NEUTRAL;
            }
            return thrown <= gladly + neutral + ratherNot ? Wanting.RATHER_NOT : null;
        }
    }

    /// What somebody tells of something they did.
    record Told(ExperienceKind kind, Concept concept, String title, String where, Mood mood) {

        Told titled(String other) {
            return new Told(kind, concept, other, where, mood);
        }
    }

    /// Something somebody did, and when.
    ///
    /// @param until the month in which it ended, or the current month while it goes on
    record Stage(Told told, YearMonth from, YearMonth until, boolean goesOn) {

        int months() {
            return (int) ChronoUnit.MONTHS.between(from, until);
        }

        boolean isLearning() {
            return switch (told.kind()) {
                case SCHOOL, COURSE, INTERNSHIP -> true;
                default -> false;
            };
        }
    }
}
