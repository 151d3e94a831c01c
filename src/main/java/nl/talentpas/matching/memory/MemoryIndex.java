package nl.talentpas.matching.memory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import nl.talentpas.matching.engine.Cover;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Piece;
import nl.talentpas.matching.engine.Pieces;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.engine.Strictness;

/// Ranks a million people, or a hundred thousand vacancies, in milliseconds. Takes about 350 bytes per person
/// (measured: docs/performance.md).
public final class MemoryIndex implements MatchIndex {

    private final SkillSpace space;
    private final Codes codes = new Codes();
    private final Layers<PeopleLayer> people;
    private final Demands demands;

    public MemoryIndex(SkillSpace space) {
        this(space, ForkJoinPool.commonPool());
    }

    /// @param executor merges large layers aside, while readers and writers go on
    MemoryIndex(SkillSpace space, Executor executor) {
        this.space = space;
        this.people = new Layers<>(PeopleLayer::merge, executor);
        this.demands = new Demands(space, executor);
    }

    @Override
    public void put(Profile person) {
        people.add(PeopleLayer.of(codes, person));
    }

    /// The same for many, which is much quicker; several threads can have one each. Whoever was added can be found
    /// after the next few thousand, at the latest when it is closed.
    public Filling fill() {
        return new Filling(codes, people::add);
    }

    @Override
    public void removePerson(UUID id) {
        people.remove(id);
    }

    @Override
    public void put(Demand demand) {
        demands.put(List.of(demand));
    }

    /// The same for many at once, which is much quicker.
    public void putDemands(Collection<Demand> many) {
        demands.put(many);
    }

    @Override
    public void removeDemand(UUID id) {
        demands.remove(id);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, int limit) {
        return query(demand, policy).best(limit);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, Collection<UUID> among) {
        return query(demand, policy).among(among);
    }

    @Override
    public int reaching(Demand demand, Policy policy, Collection<UUID> among) {
        return query(demand, policy).reaching(policy.threshold(), among);
    }

    @Override
    public List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        return demands.best(person, policy, among, limit);
    }

    @Override
    public Strictness strictnessOf(Demand demand, Policy policy) {
        return query(demand, policy).strictness(policy);
    }

    @Override
    public List<Cover> covers(Demand demand, Policy policy, List<Piece> cut) {
        return query(demand, policy).covers(new Pieces(demand, cut, policy));
    }

    @Override
    public Reach reachOf(Profile person, Policy policy, Predicate<Demand> among) {
        return demands.reach(person, policy, among);
    }

    @Override
    public int people() {
        return people.alive();
    }

    @Override
    public int demands() {
        return demands.alive();
    }

    /// What the people take in memory, to tell an administrator.
    public long bytes() {
        return people.views().stream().mapToLong(view -> view.layer().bytes()).sum();
    }

    /// The layers are taken before the tables are made: a code in a layer always has its place in the tables.
    private PeopleQuery query(Demand demand, Policy policy) {
        List<View<PeopleLayer>> now = people.views();
        return new PeopleQuery(new Scoring(demand, space, policy), now, codes);
    }
}
