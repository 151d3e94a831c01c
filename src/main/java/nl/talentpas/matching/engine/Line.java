package nl.talentpas.matching.engine;

import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.WorkCondition;
import org.jspecify.annotations.Nullable;

/// One line of an explanation: what was asked, what the person brings, and the points that gives.
/// Points and maximum are in millionths of the whole score.
public sealed interface Line {

    Part part();

    int points();

    int max();

    /// How a required skill is met.
    enum Met {
        FULLY,
        PARTLY,
        BY_RELATED,
        TRAINABLE,
        NOT
    }

    /// A required skill, and the best that the person has for it.
    ///
    /// @param used the skill that counted; null when none did
    /// @param held the person's level in that skill; null when none counted
    /// @param near why the used skill resembles the one asked, or counts as it; null when none counted, or that
    ///     very skill
    record SkillLine(
            Asked asked,
            Met met,
            @Nullable ConceptUri used,
            @Nullable Level held,
            @Nullable Neighbour near,
            int points,
            int max)
            implements Line {

        @Override
        public Part part() {
            return Part.CAN;
        }
    }

    /// A task or skill of the work, and how much the person wants it; null when they have not said.
    record WantLine(ConceptUri concept, @Nullable Wanting wanting, int points, int max) implements Line {

        @Override
        public Part part() {
            return Part.WANT;
        }
    }

    /// A practical term on which both must agree.
    enum Term {
        HOURS,
        DAYS,
        START,
        CONTRACT,
        CONDITION
    }

    /// Whether a practical term suits both.
    enum Suits {
        YES,
        PARTLY,
        NO,
        UNKNOWN
    }

    /// @param condition only for the term CONDITION
    record TermLine(Term term, @Nullable WorkCondition condition, Suits suits, int points, int max) implements Line {

        @Override
        public Part part() {
            return Part.FIT;
        }
    }
}
