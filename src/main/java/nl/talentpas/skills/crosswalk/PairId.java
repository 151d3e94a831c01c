package nl.talentpas.skills.crosswalk;

import java.util.UUID;

/// Identifies a pair of concepts that may mean the same.
public record PairId(UUID id) {

    @Override
    public String toString() {
        return id.toString();
    }
}
