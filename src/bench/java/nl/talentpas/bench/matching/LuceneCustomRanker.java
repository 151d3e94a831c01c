package nl.talentpas.bench.matching;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.talentpas.bench.matching.Asking.Wish;
import nl.talentpas.bench.matching.Asking.Worth;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.engine.Ties;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Lucene's postings and columns under a loop of one's own: term at a time over windows of documents, the level kept as
/// the term's frequency, the filters in columns of numbers that are looked at only for whoever can still get a place.
final class LuceneCustomRanker extends LuceneIndexed {

    private static final int WINDOW = 8192;
    private static final int POINTS_BITS = 20;
    private static final FieldType WITH_FREQUENCY = new FieldType();

    static {
        WITH_FREQUENCY.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WITH_FREQUENCY.setOmitNorms(true);
        WITH_FREQUENCY.setTokenized(true);
        WITH_FREQUENCY.freeze();
    }

    private final Coded<Hours> hours = new Coded<>();
    private final Coded<Set<DayOfWeek>> days = new Coded<>();
    private final Coded<Set<ContractKind>> contracts = new Coded<>();
    private final Coded<LocalDate> dates = new Coded<>();
    private final Coded<Place> places = new Coded<>();

    LuceneCustomRanker(SkillSpace space, Policy policy) throws IOException {
        super(space, policy);
    }

    private record Found(UUID id, int score, long tie) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> -found.score)
            .thenComparingLong(Found::tie)
            .thenComparing(Found::id);

    @Override
    public String name() {
        return "lucene-custom";
    }

    @Override
    void describe(Profile person, Document document) {
        Preferences terms = person.preferences();
        document.add(new Field(
                "skill",
                new Frequencies(person.skills().entrySet().stream()
                        .map(skill -> new Frequency(
                                names.of(skill.getKey()), skill.getValue().number()))
                        .toList()),
                WITH_FREQUENCY));
        document.add(new Field(
                "want",
                new Frequencies(person.wants().entrySet().stream()
                        .map(want -> new Frequency(names.of(want.getKey()), code(want.getValue())))
                        .toList()),
                WITH_FREQUENCY));
        long conditions = terms.conditions().entrySet().stream()
                .mapToLong(entry -> (long) code(entry.getValue()) << 2 * entry.getKey().ordinal())
                .sum();
        long lacking = terms.licences().entrySet().stream()
                .filter(entry -> !entry.getValue())
                .mapToLong(entry -> 1L << entry.getKey().ordinal())
                .sum();
        long kinds = terms.kinds().stream().mapToLong(kind -> 1L << kind.ordinal()).sum();
        column(document, "matchable", person.matchable() ? 1 : 0);
        column(document, "tie", person.tieKey());
        column(document, "kinds", kinds);
        column(document, "hours", hours.of(terms.hours()));
        column(document, "days", days.of(terms.days()));
        column(document, "contracts", contracts.of(terms.contracts()));
        column(document, "from", dates.of(terms.availableFrom()));
        column(document, "home", places.of(terms.home()));
        column(document, "travel", Objects.requireNonNull(terms.maxTravelKm()));
        column(document, "conditions", conditions);
        column(document, "lacking", lacking);
    }

    private static int code(Wanting wanting) {
        return wanting.ordinal() + 1;
    }

    private static void column(Document document, String name, long number) {
        document.add(new NumericDocValuesField(name, number));
    }

    private record Frequency(int name, int frequency) {}

    /// Terms with a frequency that says something else than how often they occur.
    private static final class Frequencies extends TokenStream {

        private final List<Frequency> all;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private int next;

        Frequencies(List<Frequency> all) {
            this.all = all;
        }

        @Override
        public boolean incrementToken() {
            if (next == all.size()) {
                return false;
            }
            clearAttributes();
            term.append(String.valueOf(all.get(next).name));
            frequency.setTermFrequency(all.get(next++).frequency);
            return true;
        }
    }

    @Override
    List<Scored> best(Scoring scoring, IndexSearcher searcher, int limit) throws IOException {
        var best = new PriorityQueue<Found>(BEST_FIRST.reversed());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            new Pass(scoring, leaf.reader()).run(best, limit);
        }
        return best.stream().sorted(BEST_FIRST).map(found -> new Scored(found.id, found.score)).toList();
    }

    /// A list and what its entries give, by frequency.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Source(PostingsEnum postings, int[] points) {}

    /// One demand over one segment.
    private final class Pass {

        private final Scoring scoring;
        private final LeafReader reader;
        private final Asking asking;
        private final int[] sums = new int[WINDOW];
        private final int[] marks = new int[WINDOW];
        private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
        private final Columns columns;

        Pass(Scoring scoring, LeafReader reader) throws IOException {
            this.scoring = scoring;
            this.reader = reader;
            this.asking = Asking.of(scoring);
            this.columns = new Columns(scoring, reader);
        }

        void run(PriorityQueue<Found> best, int limit) throws IOException {
            Source[][] groups = groups();
            Source[] wishes = wishes();
            Bits alive = reader.getLiveDocs();
            int always = asking.always()
                    + asking.wishes().stream().mapToInt(Wish::unsaid).sum();
            for (int from = 0; from < reader.maxDoc(); from += WINDOW) {
                int to = Math.min(from + WINDOW, reader.maxDoc());
                Arrays.fill(sums, always);
                Arrays.fill(marks, 0);
                for (int group = 0; group < groups.length; group++) {
                    for (Source source : groups[group]) {
                        addBest(source, from, to, (group + 1) << POINTS_BITS);
                    }
                }
                for (Source wish : wishes) {
                    add(wish, from, to);
                }
                Found last = best.size() < limit ? null : best.peek();
                int least = last == null ? 0 : last.score - columns.most;
                for (int i = 0; i < to - from; i++) {
                    if (sums[i] >= least && (alive == null || alive.get(from + i)) && columns.pass(from + i)) {
                        best.add(columns.found(from + i, sums[i]));
                        if (best.size() > limit) {
                            best.remove();
                        }
                        last = best.size() < limit ? null : best.peek();
                        least = last == null ? 0 : last.score - columns.most;
                    }
                }
            }
        }

        private void add(Source wish, int from, int to) throws IOException {
            PostingsEnum postings = wish.postings;
            if (postings.docID() >= to) {
                return;
            }
            for (postings.nextPostings(to, buffer); buffer.size > 0; postings.nextPostings(to, buffer)) {
                for (int i = 0; i < buffer.size; i++) {
                    sums[buffer.docs[i] - from] += wish.points[(int) buffer.features[i]];
                }
            }
        }

        private void addBest(Source source, int from, int to, int mark) throws IOException {
            PostingsEnum postings = source.postings;
            if (postings.docID() >= to) {
                return;
            }
            for (postings.nextPostings(to, buffer); buffer.size > 0; postings.nextPostings(to, buffer)) {
                for (int i = 0; i < buffer.size; i++) {
                    int here = buffer.docs[i] - from;
                    int before = Math.max(marks[here], mark);
                    int now = Math.max(before, mark + source.points[(int) buffer.features[i]]);
                    sums[here] += now - before;
                    marks[here] = now;
                }
            }
        }

        /// What a wish gives beyond saying nothing, or takes.
        private Source[] wishes() throws IOException {
            var points = new LinkedHashMap<Integer, int[]>();
            for (Wish wish : asking.wishes()) {
                var more = new int[Wanting.values().length + 1];
                more[code(Wanting.GLADLY)] = wish.gladly() - wish.unsaid();
                more[code(Wanting.NEUTRAL)] = wish.neutral() - wish.unsaid();
                more[code(Wanting.RATHER_NOT)] = wish.ratherNot() - wish.unsaid();
                points.put(names.of(wish.concept()), more);
            }
            return sources("want", points);
        }

        private Source[][] groups() throws IOException {
            int requirements = asking.requirements().size();
            var groups = new Source[requirements][];
            for (int i = 0; i < requirements; i++) {
                var points = new LinkedHashMap<Integer, int[]>();
                for (Worth worth : asking.requirements().get(i)) {
                    points.computeIfAbsent(names.of(worth.skill()), key -> new int[Level.values().length + 1])[
                            worth.level().number()] = worth.points();
                }
                groups[i] = sources("skill", points);
            }
            return groups;
        }

        private Source[] sources(String field, Map<Integer, int[]> points) throws IOException {
            var sources = new ArrayList<Source>();
            for (var entry : points.entrySet()) {
                PostingsEnum postings =
                        reader.postings(new Term(field, String.valueOf(entry.getKey())), PostingsEnum.FREQS);
                if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    sources.add(new Source(postings, entry.getValue()));
                }
            }
            return sources.toArray(Source[]::new);
        }
    }

    /// The columns of a segment beside what the demand makes of them.
    private final class Columns {

        private final Scoring scoring;
        private final NumericDocValues[] columns;
        private final int[] hourPoints;
        private final boolean[] hoursFail;
        private final int[] dayPoints;
        private final int[] contractPoints;
        private final int[] datePoints;
        private final int[] kilometres;
        private final int most;
        private final long kind;
        private final long licences;

        Columns(Scoring scoring, LeafReader reader) throws IOException {
            this.scoring = scoring;
            String[] fields = {
                "matchable", "kinds", "hours", "lacking", "home", "travel", "days", "contracts", "from", "conditions",
                "tie", ID_HIGH, ID_LOW
            };
            this.columns = new NumericDocValues[fields.length];
            for (int i = 0; i < fields.length; i++) {
                columns[i] = reader.getNumericDocValues(fields[i]);
            }
            var terms = scoring.practicalities();
            this.hourPoints = hours.table(terms::hours);
            this.dayPoints = days.table(terms::days);
            this.contractPoints = contracts.table(terms::contract);
            this.datePoints = dates.table(terms::start);
            this.kilometres = new int[places.all().size()];
            Arrays.fill(kilometres, -1);
            this.hoursFail = new boolean[hourPoints.length];
            IntStream.range(0, hoursFail.length)
                    .forEach(i -> hoursFail[i] = scoring.checks().hours(hours.thing(i))
                            == Answer.FAILS);
            this.most = terms.most();
            WorkKind asked = Objects.requireNonNull(scoring.demand().kind());
            this.kind = 1L << asked.ordinal();
            this.licences = scoring.demand().licences().stream()
                    .mapToLong((Licence licence) -> 1L << licence.ordinal())
                    .sum();
        }

        private long value(int column, int document) throws IOException {
            columns[column].advanceExact(document);
            return columns[column].longValue();
        }

        boolean pass(int document) throws IOException {
            return value(0, document) == 1
                    && (value(1, document) & kind) != 0
                    && !hoursFail[(int) value(2, document)]
                    && (value(3, document) & licences) == 0
                    && kilometres((int) value(4, document)) <= value(5, document);
        }

        private int kilometres(int place) {
            if (kilometres[place] < 0) {
                kilometres[place] = scoring.checks().kilometres(places.thing(place));
            }
            return kilometres[place];
        }

        Found found(int document, int sum) throws IOException {
            var terms = scoring.practicalities();
            int points = hourPoints[(int) value(2, document)]
                    + dayPoints[(int) value(6, document)]
                    + contractPoints[(int) value(7, document)]
                    + datePoints[(int) value(8, document)];
            long conditions = value(9, document);
            for (WorkCondition condition : scoring.demand().conditions()) {
                int code = (int) (conditions >>> 2 * condition.ordinal()) & 3;
                points += terms.condition(condition, code == 0 ? null : Wanting.values()[code - 1]);
            }
            long tie = Ties.key(value(10, document), scoring.demand().tieSeed());
            return new Found(id(value(11, document), value(12, document)), sum + points, tie);
        }
    }
}
