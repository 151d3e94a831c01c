package nl.talentpas.skills.picker;

import nl.talentpas.skills.Concept;

/// Where concepts go that somebody says yes to: a passport, a vacancy, what a visitor tapped.
public interface Shelf {

    boolean holds(Concept concept);

    /// Adds it; a full shelf may refuse and say so itself.
    void put(Concept concept);

    void takeBack(Concept concept);
}
