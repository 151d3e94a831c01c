package nl.talentpas.skills.load.competentnl;

/// Where something stands in what was given.
public record Place(String file, long line) {}
