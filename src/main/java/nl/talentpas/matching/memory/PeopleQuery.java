package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.matching.engine.Cover;
import nl.talentpas.matching.engine.Pieces;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Strictness;
import nl.talentpas.matching.engine.StrictnessCount;
import nl.talentpas.matching.engine.Ties;

/// One demand, asked of the people as they stand at this moment.
final class PeopleQuery {

    private final Scoring scoring;
    private final List<View<PeopleLayer>> views;
    private final Codes codes;
    private final TermTables tables;
    private final Window window;
    private final Tally points;
    private final Tally wishes;
    private final Admitted admitted = new Admitted();

    PeopleQuery(Scoring scoring, List<View<PeopleLayer>> views, Codes codes) {
        this.scoring = scoring;
        this.views = views;
        this.codes = codes;
        this.tables = new TermTables(scoring, codes);
        this.window = new Window(scoring, codes);
        this.points = Worths.tallyOfPoints(scoring, codes);
        this.wishes = Worths.tallyOfWishes(scoring, codes);
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

    /// Everybody who passes the filters, the best first; whoever cannot reach the last place any more is left alone.
    List<Ranked> best(int limit) {
        var best = new Best<Found>(limit);
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            window.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                admitted.passing(tables, layer, from, Math.min(from + Window.SIZE, layer.size()), 0);
                int least = least(best);
                window.look(admitted, least - tables.most());
                for (int i = 0; i < window.count(); i++) {
                    int ordinal = from + window.left(i);
                    int fit = tables.points(layer, ordinal);
                    int score = fit + window.sum(from, window.left(i), least - fit);
                    if (score >= least && view.lives(ordinal)) {
                        best.offer(found(layer, ordinal, score));
                        least = least(best);
                    }
                }
            }
        }
        return best.inOrder().stream().map(this::explained).toList();
    }

    private static int least(Best<Found> best) {
        Found last = best.last();
        return last == null ? 0 : last.score();
    }

    /// The whole score, from all that the person holds.
    private int score(PeopleLayer layer, int ordinal) {
        return tables.points(layer, ordinal) + points.sum(layer.held, ordinal) + wishes.sum(layer.said, ordinal);
    }

    /// All of these people who pass the filters, the best first.
    List<Ranked> among(Collection<UUID> people) {
        var found = new ArrayList<Found>();
        for (UUID id : Set.copyOf(people)) {
            for (View<PeopleLayer> view : views) {
                int ordinal = view.find(id);
                if (ordinal >= 0) {
                    Profile person = view.layer().profile(ordinal);
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
        int reaching = 0;
        for (UUID id : Set.copyOf(people)) {
            for (View<PeopleLayer> view : views) {
                int ordinal = view.find(id);
                if (ordinal >= 0) {
                    PeopleLayer layer = view.layer();
                    reaching += tables.passes(layer, ordinal) && score(layer, ordinal) >= threshold ? 1 : 0;
                    break;
                }
            }
        }
        return reaching;
    }

    Strictness strictness(Policy policy) {
        var count = new StrictnessCount(scoring, policy);
        var credits = new Credits(scoring, codes, true);
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            window.open(layer);
            credits.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                admitted.passing(tables, layer, from, Math.min(from + Window.SIZE, layer.size()), 1);
                window.look(admitted, count.needed() - tables.most());
                credits.look(admitted, window.count());
                for (int i = 0; i < window.count(); i++) {
                    int ordinal = from + window.left(i);
                    int fit = tables.points(layer, ordinal);
                    int score = fit + window.sum(from, window.left(i), count.needed() - fit);
                    if (score >= count.needed() && view.lives(ordinal)) {
                        count.add(
                                tables.lacking(layer, ordinal),
                                licence -> tables.lacks(licence, layer, ordinal),
                                credits.of(layer, from, window.left(i)),
                                score);
                    }
                }
            }
        }
        return count.result();
    }

    List<Cover> covers(Pieces pieces) {
        var credits = new Credits(scoring, codes, false);
        var best = new HashMap<Long, Found>();
        for (View<PeopleLayer> view : views) {
            PeopleLayer layer = view.layer();
            credits.open(layer);
            for (int from = 0; from < layer.size(); from += Window.SIZE) {
                admitted.passing(tables, layer, from, Math.min(from + Window.SIZE, layer.size()), 0);
                credits.look(admitted, admitted.count());
                for (int i = 0; i < admitted.count(); i++) {
                    int ordinal = admitted.ordinals[i];
                    int[] earned = credits.of(layer, from, ordinal - from);
                    long done = pieces.doneBy(scoring.requirements(), earned);
                    if (done != 0 && view.lives(ordinal)) {
                        offer(layer, ordinal, scoring.requirements().points(earned), done, best);
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

    /// Asks for what the person wants and for the practical terms only when these could make them the best.
    private void offer(PeopleLayer layer, int ordinal, int can, long done, Map<Long, Found> best) {
        Found last = best.get(done);
        if (last == null || can + scoring.mostBesideSkills() >= last.score()) {
            int beside = tables.points(layer, ordinal) + wishes.sum(layer.said, ordinal);
            Found found = found(layer, ordinal, can + beside);
            best.merge(done, found, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    private Found found(PeopleLayer layer, int ordinal, int score) {
        long tie = Ties.key(layer.ties[ordinal], scoring.demand().tieSeed());
        return new Found(layer, ordinal, score, tie);
    }

    private Ranked explained(Found found) {
        return new Ranked(found.id(), scoring.explain(found.layer().profile(found.ordinal())));
    }
}
