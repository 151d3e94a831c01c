package nl.talentpas.skills;

import java.util.OptionalInt;

/// How much the region wants a skill and how much it has of it. The module that counts implements it.
public interface RegionalBalance {

    /// One skill in the region.
    ///
    /// @param least the smallest number that is told
    /// @param wanted people wanted in vacancies that ask for it; empty when fewer than `least`
    /// @param offered people who can do it; empty when fewer than `least`
    record Figures(int least, OptionalInt wanted, OptionalInt offered) {}

    /// Numbers too small to tell are left out, also of what can be reckoned from them.
    Figures of(ConceptUri skill);
}
