package nl.talentpas.insights;

import java.util.OptionalInt;
import nl.talentpas.skills.Concept;

/// One skill in the region.
///
/// @param wanted places in published vacancies that ask for it
/// @param offered people who agreed to be matched and can do it, at least with help
public record SkillBalance(Concept skill, Tally wanted, Tally offered) {

    /// Wanted minus offered: above zero there are too few people. Empty when either is too small to tell.
    public OptionalInt gap() {
        return wanted.told().isPresent() && offered.told().isPresent()
                ? OptionalInt.of(wanted.exact() - offered.exact())
                : OptionalInt.empty();
    }
}
