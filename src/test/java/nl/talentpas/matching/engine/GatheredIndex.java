package nl.talentpas.matching.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Gathers the people that are put before anything is asked, and then adds them at once: for an index to which
/// adding them one by one takes too long.
final class GatheredIndex implements MatchIndex {

    private final MatchIndex index;
    private final Consumer<Collection<Profile>> filler;
    private @Nullable Map<UUID, Profile> gathered = new LinkedHashMap<>();

    /// @param filler fills the index with people
    GatheredIndex(MatchIndex index, Consumer<Collection<Profile>> filler) {
        this.index = index;
        this.filler = filler;
    }

    private synchronized MatchIndex filled() {
        if (gathered != null) {
            filler.accept(gathered.values());
            gathered = null;
        }
        return index;
    }

    @Override
    public synchronized void put(Profile person) {
        if (gathered == null) {
            index.put(person);
        } else {
            gathered.put(person.id(), person);
        }
    }

    @Override
    public void removePerson(UUID id) {
        filled().removePerson(id);
    }

    @Override
    public void put(Demand demand) {
        index.put(demand);
    }

    @Override
    public void removeDemand(UUID id) {
        index.removeDemand(id);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, int limit) {
        return filled().peopleFor(demand, policy, limit);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, Collection<UUID> among) {
        return filled().peopleFor(demand, policy, among);
    }

    @Override
    public int reaching(Demand demand, Policy policy, Collection<UUID> among) {
        return filled().reaching(demand, policy, among);
    }

    @Override
    public List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        return index.demandsFor(person, policy, among, limit);
    }

    @Override
    public Strictness strictnessOf(Demand demand, Policy policy) {
        return filled().strictnessOf(demand, policy);
    }

    @Override
    public int people() {
        return filled().people();
    }

    @Override
    public int demands() {
        return index.demands();
    }
}
