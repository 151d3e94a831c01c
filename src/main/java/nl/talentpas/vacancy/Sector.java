package nl.talentpas.vacancy;

/// The branches of work in the region.
public enum Sector {
    LOGISTICS,
    FOOD,
    METAL,
    LIFE_SCIENCES,
    CONSTRUCTION,
    CARE,
    WELFARE,
    EDUCATION,
    HOSPITALITY,
    RETAIL,
    CLEANING,
    OFFICE,
    ICT,
    GREEN
}
