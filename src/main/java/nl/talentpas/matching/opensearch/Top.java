package nl.talentpas.matching.opensearch;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Ties;
import nl.talentpas.matching.opensearch.Candidates.Candidate;

/// The best few of those who are read, ranked by the engine. They are read by falling bound: once nobody to come
/// can reach the last place any more, the ranking is the one that comparing everybody would give.
final class Top {

    private record Found(Profile person, int score, long tie) implements Comparable<Found> {

        private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::score)
                .reversed()
                .thenComparingLong(Found::tie)
                .thenComparing(found -> found.person.id());

        @Override
        public int compareTo(Found other) {
            return BEST_FIRST.compare(this, other);
        }
    }

    private final Scoring scoring;
    private final Consent consent;
    private final int limit;
    private final NavigableSet<Found> best = new TreeSet<>();

    Top(Scoring scoring, Consent consent, int limit) {
        this.scoring = scoring;
        this.consent = consent;
        this.limit = limit;
    }

    /// Takes those who come next, by falling bound.
    ///
    /// @return whether somebody after them could still have a place
    boolean read(List<Candidate> candidates, PeopleQuery query) {
        Set<UUID> agreeing = agreeing(candidates.stream().map(Candidate::person).toList());
        for (Candidate candidate : candidates) {
            if (best.size() >= limit && query.most(candidate.score()) < lowest()) {
                return false;
            }
            if (agreeing.contains(candidate.person().id())) {
                offer(candidate.person());
            }
        }
        return limit > 0;
    }

    /// Takes all of these.
    Top read(List<Profile> people) {
        Set<UUID> agreeing = agreeing(people);
        people.stream().filter(person -> agreeing.contains(person.id())).forEach(this::offer);
        return this;
    }

    private int lowest() {
        return best.isEmpty() ? Integer.MIN_VALUE : best.last().score();
    }

    private Set<UUID> agreeing(List<Profile> people) {
        return consent.among(people.stream().map(Profile::id).toList());
    }

    private void offer(Profile person) {
        if (!scoring.passes(person)) {
            return;
        }
        best.add(new Found(
                person,
                scoring.score(person),
                Ties.key(person.tieKey(), scoring.demand().tieSeed())));
        if (best.size() > limit) {
            best.pollLast();
        }
    }

    List<Ranked> ranking() {
        return best.stream()
                .map(found -> new Ranked(found.person().id(), scoring.explain(found.person())))
                .toList();
    }
}
