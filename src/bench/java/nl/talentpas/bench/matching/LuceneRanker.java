package nl.talentpas.bench.matching;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.talentpas.bench.matching.Asking.Wish;
import nl.talentpas.bench.matching.Asking.Worth;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The formula in Lucene's own queries, as it would be put to a search engine: per requirement a maximum over constant
/// scores, filters as filters, everything summed by a boolean query. All boosts are whole numbers and all sums stay
/// below 2^24, so that its floats are exact.
final class LuceneRanker extends LuceneIndexed {

    private static final double METRES = 1000;
    private static final double ROUNDED = .5;

    /// Everything of a kind that anybody said, so that a query can name those that give points.
    private final Set<Hours> hours = ConcurrentHashMap.newKeySet();

    private final Set<Set<DayOfWeek>> days = ConcurrentHashMap.newKeySet();
    private final Set<Set<ContractKind>> contracts = ConcurrentHashMap.newKeySet();
    private final Set<LocalDate> dates = ConcurrentHashMap.newKeySet();
    private final Set<Integer> distances = ConcurrentHashMap.newKeySet();

    LuceneRanker(SkillSpace space, Policy policy) throws IOException {
        super(space, policy);
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    void describe(Profile person, Document document) {
        Preferences terms = person.preferences();
        person.skills().forEach((skill, level) -> add(document, "skill", held(skill, level)));
        person.wants().forEach((concept, wanting) -> add(document, "want", held(concept, wanting)));
        add(document, "matchable", String.valueOf(person.matchable()));
        terms.kinds().forEach(kind -> add(document, "kind", kind.name()));
        add(document, "hours", said(hours, terms.hours()));
        add(document, "days", said(days, terms.days()));
        add(document, "contracts", said(contracts, terms.contracts()));
        add(document, "from", said(dates, terms.availableFrom()));
        add(document, "travel", said(distances, terms.maxTravelKm()));
        terms.licences().forEach((licence, held) -> add(document, "licence", licence + "#" + held));
        for (WorkCondition condition : WorkCondition.values()) {
            add(document, "condition", condition + "#" + terms.conditions().get(condition));
        }
        Place home = Objects.requireNonNull(terms.home());
        document.add(new LatLonPoint("home", home.latitude(), home.longitude()));
    }

    private static void add(Document document, String field, String term) {
        document.add(new StringField(field, term, Store.NO));
    }

    private static <T> String said(Set<T> all, @Nullable T one) {
        T said = Objects.requireNonNull(one);
        all.add(said);
        return said.toString();
    }

    private String held(ConceptUri concept, Enum<?> how) {
        return names.of(concept) + "#" + how;
    }

    @Override
    List<Scored> best(Scoring scoring, IndexSearcher searcher, int limit) throws IOException {
        Asking asking = Asking.of(scoring);
        var manager = new TopScoreDocCollectorManager(limit, limit);
        ScoreDoc[] found = searcher.search(query(scoring, asking), manager).scoreDocs;
        var best = new ArrayList<Scored>();
        NumericDocValues high = MultiDocValues.getNumericValues(searcher.getIndexReader(), ID_HIGH);
        NumericDocValues low = MultiDocValues.getNumericValues(searcher.getIndexReader(), ID_LOW);
        var inOrder = found.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(one -> one.doc));
        var ids = new HashMap<Integer, UUID>();
        for (ScoreDoc one : inOrder) {
            high.advanceExact(one.doc);
            low.advanceExact(one.doc);
            ids.put(one.doc, id(high.longValue(), low.longValue()));
        }
        for (ScoreDoc one : found) {
            best.add(new Scored(Objects.requireNonNull(ids.get(one.doc)), (int) one.score + asking.always()));
        }
        return best;
    }

    private Query query(Scoring scoring, Asking asking) {
        var query = new BooleanQuery.Builder();
        filters(scoring, query);
        for (List<Worth> worths : asking.requirements()) {
            query.add(best(worths.stream().map(this::worth).toList()), Occur.SHOULD);
        }
        for (Wish wish : asking.wishes()) {
            query.add(
                    points(term("want", held(wish.concept(), Wanting.GLADLY)), wish.gladly() - wish.unsaid()),
                    Occur.SHOULD);
        }
        practicalities(scoring, query);
        return asking.wishes().isEmpty() ? query.build() : lessUnwanted(query.build(), asking.wishes());
    }

    /// Everybody gets what saying nothing gives, and those who rather do not lose it again.
    private Query lessUnwanted(Query query, List<Wish> wishes) {
        var unwanted = new BooleanQuery.Builder();
        int unsaid = 0;
        for (Wish wish : wishes) {
            unsaid += wish.unsaid();
            unwanted.add(
                    points(term("want", held(wish.concept(), Wanting.RATHER_NOT)), wish.unsaid() - wish.ratherNot()),
                    Occur.SHOULD);
        }
        return Less.of(query, unsaid, unwanted.build());
    }

    private Query worth(Worth worth) {
        return points(term("skill", held(worth.skill(), worth.level())), worth.points());
    }

    private static Query best(Collection<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query points(Query query, int points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private void filters(Scoring scoring, BooleanQuery.Builder query) {
        Demand demand = scoring.demand();
        query.add(term("matchable", "true"), Occur.FILTER);
        query.add(term("kind", Objects.requireNonNull(demand.kind()).name()), Occur.FILTER);
        query.add(oneOf("hours", hours, range -> scoring.checks().hours(range) != Answer.FAILS), Occur.FILTER);
        demand.licences().forEach(licence -> query.add(term("licence", licence + "#false"), Occur.MUST_NOT));
        query.add(near(Objects.requireNonNull(demand.place())), Occur.FILTER);
    }

    private Query near(Place work) {
        var near = new BooleanQuery.Builder();
        for (int distance : distances) {
            var within = new BooleanQuery.Builder();
            within.add(term("travel", String.valueOf(distance)), Occur.FILTER);
            within.add(
                    LatLonPoint.newDistanceQuery(
                            "home", work.latitude(), work.longitude(), (distance + ROUNDED) * METRES),
                    Occur.FILTER);
            near.add(within.build(), Occur.SHOULD);
        }
        return near.build();
    }

    private void practicalities(Scoring scoring, BooleanQuery.Builder query) {
        var terms = scoring.practicalities();
        byPoints(query, "hours", hours, terms::hours);
        byPoints(query, "days", days, terms::days);
        byPoints(query, "contracts", contracts, terms::contract);
        byPoints(query, "from", dates, terms::start);
        for (WorkCondition condition : scoring.demand().conditions()) {
            byPoints(query, "condition", likings(), wanting -> terms.condition(condition, wanting.orElse(null)), wanting ->
                    condition + "#" + wanting.orElse(null));
        }
    }

    private static Set<Optional<Wanting>> likings() {
        return Set.of(
                Optional.empty(),
                Optional.of(Wanting.GLADLY),
                Optional.of(Wanting.NEUTRAL),
                Optional.of(Wanting.RATHER_NOT));
    }

    private static <T> void byPoints(BooleanQuery.Builder query, String field, Set<T> said, ToIntFunction<T> points) {
        byPoints(query, field, said, points, Object::toString);
    }

    private static <T> void byPoints(
            BooleanQuery.Builder query, String field, Set<T> said, ToIntFunction<T> points, Function<T, String> term) {
        Map<Integer, List<BytesRef>> terms = new HashMap<>();
        for (T one : said) {
            terms.computeIfAbsent(points.applyAsInt(one), key -> new ArrayList<>()).add(new BytesRef(term.apply(one)));
        }
        terms.forEach((worth, those) -> {
            if (worth > 0) {
                query.add(points(new TermInSetQuery(field, those), worth), Occur.SHOULD);
            }
        });
    }

    private static <T> Query oneOf(String field, Set<T> said, Predicate<T> which) {
        return new TermInSetQuery(
                field, said.stream().filter(which).map(one -> new BytesRef(one.toString())).toList());
    }
}
