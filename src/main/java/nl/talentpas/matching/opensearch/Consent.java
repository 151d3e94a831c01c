package nl.talentpas.matching.opensearch;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Knows who agrees at this moment to be shown to others, whatever the cluster still holds.
public interface Consent {

    /// Those of these people who do.
    Set<UUID> among(Collection<UUID> people);
}
