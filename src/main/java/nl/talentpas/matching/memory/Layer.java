package nl.talentpas.matching.memory;

import java.util.UUID;

/// An immutable part of the index.
interface Layer {

    int size();

    UUID id(int ordinal);

    /// The ordinal of the one with this id, or -1.
    int find(UUID id);
}
