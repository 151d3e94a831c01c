package nl.talentpas.exchange;

/// A skill that an occupation asks for.
///
/// @param essential false when it is of use but not needed
/// @param rarity how much it says about a person: within [250, 1000]; what every occupation asks says little
record AskedSkill(ConceptSummary skill, boolean essential, int rarity) {}
