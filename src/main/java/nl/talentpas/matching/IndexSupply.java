package nl.talentpas.matching;

import java.util.Collection;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;

/// Makes the kind of match index that the setting `talentpas.matching.index` names, and knows how people get into
/// it.
interface IndexSupply {

    /// An index of everybody as they are now and of these demands.
    MatchIndex indexOf(Collection<Demand> demands);

    /// Brings one person up to date in the index, within the transaction that reads how they are now.
    void changed(MatchIndex index, AccountId person);

    /// How this index stands.
    IndexStatus statusOf(MatchIndex index);

    /// Begins to fill what outlives an index, when there is such a thing.
    default void refill() {}
}
