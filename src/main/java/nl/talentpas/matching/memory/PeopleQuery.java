package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Cover;
import nl.talentpas.matching.engine.Pieces;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Strictness;
import nl.talentpas.matching.engine.StrictnessCount;
import nl.talentpas.matching.engine.Ties;
import nl.talentpas.skills.ConceptUri;

/// One demand, asked of the people as they stand at this moment.
final class PeopleQuery {

    private final Scoring scoring;
    private final List<View<PeopleLayer>> views;
    private final Codes codes;
    private final Set<ConceptUri> skills;
    private final Set<ConceptUri> wants;

    PeopleQuery(Scoring scoring, List<View<PeopleLayer>> views, Codes codes) {
        this.scoring = scoring;
        this.views = views;
        this.codes = codes;
        this.skills = IntStream.range(0, scoring.requirements().size())
                .boxed()
                .flatMap(i -> scoring.requirements().usable(i).stream())
                .map(Usable::skill)
                .collect(Collectors.toUnmodifiableSet());
        this.wants = IntStream.range(0, scoring.wants().size())
                .boxed()
                .flatMap(i -> scoring.wants().names(i).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Found(PeopleLayer layer, int ordinal, int score, long tie) implements Comparable<Found> {

        UUID id() {
            return layer.id(ordinal);
        }

        /// The best first.
        @Override
        public int compareTo(Found other) {
            int byScore = Integer.compare(other.score, score);
            int byTie = byScore == 0 ? Long.compare(tie, other.tie) : byScore;
            return byTie == 0 ? id().compareTo(other.id()) : byTie;
        }
    }

    /// Everybody who passes the filters, the best first; whoever cannot reach the last place any more is not looked at.
    List<Ranked> best(int limit) {
        var best = new Best<Found>(limit);
        var tables = new TermTables(scoring, codes);
        var window = new Window(scoring, codes);
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            window.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                Found last = best.last();
                int least = last == null ? 0 : last.score();
                window.look(from, Math.min(from + Window.SIZE, layer.size()), least - tables.most());
                for (int i = 0; i < window.count(); i++) {
                    int ordinal = from + window.left(i);
                    if (view.lives(ordinal) && tables.passes(layer, ordinal)) {
                        int points = tables.points(layer, ordinal);
                        int score = points + window.sum(from, window.left(i), least - points);
                        if (score >= least) {
                            best.offer(found(layer, ordinal, score));
                        }
                    }
                }
            }
        }
        return best.inOrder().stream().map(this::explained).toList();
    }

    /// All of these people who pass the filters, the best first.
    List<Ranked> among(Collection<UUID> people) {
        var found = new ArrayList<Found>();
        for (UUID id : Set.copyOf(people)) {
            for (View<PeopleLayer> view : views) {
                int ordinal = view.find(id);
                if (ordinal >= 0) {
                    Profile person = profile(view.layer(), ordinal);
                    if (scoring.passes(person)) {
                        found.add(found(view.layer(), ordinal, scoring.score(person)));
                    }
                    break;
                }
            }
        }
        return found.stream().sorted().map(this::explained).toList();
    }

    /// How many of these people pass the filters with at least this score.
    int reaching(int threshold, Collection<UUID> people) {
        var tables = new TermTables(scoring, codes);
        var window = new Window(scoring, codes);
        int reaching = 0;
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            int[] ordinals = people.stream()
                    .distinct()
                    .mapToInt(view::find)
                    .filter(ordinal -> ordinal >= 0)
                    .sorted()
                    .toArray();
            window.open(layer);
            for (int ordinal : ordinals) {
                int needed = threshold - tables.points(layer, ordinal);
                reaching += tables.passes(layer, ordinal) && window.sum(ordinal, needed) >= needed ? 1 : 0;
            }
        }
        return reaching;
    }

    Strictness strictness(Policy policy) {
        var count = new StrictnessCount(scoring, policy);
        var tables = new TermTables(scoring, codes);
        var window = new Window(scoring, codes);
        var credits = new Credits(scoring, codes);
        int needed = count.needed() - tables.most();
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            window.open(layer);
            credits.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                window.look(from, Math.min(from + Window.SIZE, layer.size()), needed);
                for (int i = 0; i < window.count(); i++) {
                    int ordinal = from + window.left(i);
                    int failing = tables.failing(layer, ordinal);
                    if (failing < 2 && view.lives(ordinal)) {
                        int sum = window.sum(from, window.left(i), needed);
                        if (sum >= needed) {
                            int[] earned = credits.of(ordinal);
                            int beside = sum - points(earned) + tables.points(layer, ordinal);
                            count.add(failing, licence -> tables.lacks(licence, layer, ordinal), earned, beside);
                        }
                    }
                }
            }
        }
        return count.result();
    }

    private int points(int[] credits) {
        int points = 0;
        for (int i = 0; i < credits.length; i++) {
            points += Requirements.points(scoring.requirements().share(i), credits[i]);
        }
        return points;
    }

    List<Cover> covers(Pieces pieces) {
        var best = new HashMap<Long, Found>();
        var tables = new TermTables(scoring, codes);
        var window = new Window(scoring, codes);
        var doers = new Doers(scoring, pieces, codes);
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            window.open(layer);
            doers.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                int to = Math.min(from + Window.SIZE, layer.size());
                long[] met = doers.met(from, to);
                for (int ordinal = from; ordinal < to; ordinal++) {
                    long done = met[ordinal - from] == 0 ? 0 : pieces.doneBy(met[ordinal - from]);
                    if (done != 0 && view.lives(ordinal) && tables.passes(layer, ordinal)) {
                        int score = tables.points(layer, ordinal) + window.sum(ordinal, Integer.MIN_VALUE);
                        best.merge(
                                done,
                                found(layer, ordinal, score),
                                (one, other) -> one.compareTo(other) < 0 ? one : other);
                    }
                }
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Cover(
                        entry.getKey(), entry.getValue().id(), entry.getValue().score()))
                .toList();
    }

    private Found found(PeopleLayer layer, int ordinal, int score) {
        long tie = Ties.key(layer.ties[ordinal], scoring.demand().tieSeed());
        return new Found(layer, ordinal, score, tie);
    }

    private Ranked explained(Found found) {
        return new Ranked(found.id(), scoring.explain(profile(found.layer(), found.ordinal())));
    }

    private Profile profile(PeopleLayer layer, int ordinal) {
        return layer.profile(ordinal, skills, wants);
    }
}
