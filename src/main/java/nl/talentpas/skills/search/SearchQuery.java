package nl.talentpas.skills.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.search.LabelIndex.Names;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns what somebody typed into a query, word by word: there is no query language, so nothing of it can leak.
///
/// A label that equals the text comes first, then labels that start with it, then concepts that hold every word, then
/// those that hold some. A word is found by its stem, as the start of a word, as part of a compound, or with another
/// ending (metselen, metselaar); a word that nobody knows also with a typo or two. English labels count for a third,
/// for
/// readers of another language.
///
/// @param known tells whether some word of the index starts like this term
record SearchQuery(Map<String, Language> languages, Map<String, Compounds> compounds, Predicate<Term> known) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 8;
    private static final String FALLBACK = "en";
    private static final float FALLBACK_WEIGHT = 0.3f;
    private static final float WHOLE = 100;
    private static final float WHOLE_OTHER = 60;
    private static final float WHOLE_START = 20;
    private static final float EVERY_WORD = 10;
    private static final float LABEL = 3;
    private static final float OTHER = 2.5f;
    private static final float WORD_START = 2;
    private static final float PART = 1.5f;
    private static final float ALMOST = 1.3f;
    private static final float TYPO = 1.2f;
    private static final float ABOUT = 0.5f;
    private static final int ONE_TYPO = 4;
    private static final int TWO_TYPOS = 8;
    private static final int OTHER_ENDING = 6;
    private static final int ENDING = 2;

    /// Empty when the text holds no word.
    Optional<Query> of(String text, Locale reader, Set<ConceptType> types) {
        String start = text.substring(0, Math.min(MAX_LENGTH, text.length()));
        Map<String, Float> weights = weights(reader.getLanguage());
        List<Query> perLanguage = new ArrayList<>();
        weights.forEach((code, weight) -> inLanguage(start, code, weights.keySet())
                .ifPresent(query -> perLanguage.add(new BoostQuery(query, weight))));
        if (perLanguage.isEmpty()) {
            return Optional.empty();
        }
        var query = new BooleanQuery.Builder();
        query.add(new DisjunctionMaxQuery(perLanguage, 0), Occur.MUST);
        query.add(ofTypes(types), Occur.FILTER);
        return Optional.of(query.build());
    }

    private Map<String, Float> weights(String reader) {
        Map<String, Float> weights = new LinkedHashMap<>();
        if (languages.containsKey(reader)) {
            weights.put(reader, 1f);
        }
        if (languages.containsKey(FALLBACK)) {
            weights.putIfAbsent(FALLBACK, weights.isEmpty() ? 1f : FALLBACK_WEIGHT);
        }
        return weights;
    }

    private Optional<Query> inLanguage(String text, String code, Set<String> codes) {
        Language language = Objects.requireNonNull(languages.get(code));
        List<String> all = language.words(text);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String whole = String.join(" ", all);
        List<String> words = telling(all, language);
        var query = new BooleanQuery.Builder();
        query.add(constant(new TermQuery(new Term(Names.whole(code), whole)), WHOLE), Occur.SHOULD);
        query.add(constant(new TermQuery(new Term(Names.wholeOther(code), whole)), WHOLE_OTHER), Occur.SHOULD);
        query.add(constant(new PrefixQuery(new Term(Names.whole(code), whole)), WHOLE_START), Occur.SHOULD);
        var every = new BooleanQuery.Builder();
        for (String word : words) {
            boolean strange = codes.stream().noneMatch(any -> known.test(new Term(Names.words(any), word)));
            Query found = word(word, code, language, strange);
            every.add(found, Occur.FILTER);
            query.add(found, Occur.SHOULD);
        }
        query.add(constant(every.build(), EVERY_WORD), Occur.SHOULD);
        joined(words, code).forEach(term -> query.add(constant(new TermQuery(term), EVERY_WORD), Occur.SHOULD));
        return Optional.of(query.build());
    }

    private static List<String> telling(List<String> words, Language language) {
        List<String> telling = words.stream()
                .filter(word -> word.length() > 1 && !language.isStopWord(word))
                .distinct()
                .toList();
        List<String> kept = telling.isEmpty() ? words : telling;
        return kept.size() <= MAX_WORDS
                ? kept
                : kept.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MAX_WORDS)
                        .toList();
    }

    /// Words that are written apart here and as one there: auto rijden, autorijden.
    private static List<Term> joined(List<String> words, String code) {
        List<Term> joined = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            joined.add(new Term(Names.words(code), words.get(at) + words.get(at + 1)));
        }
        return joined;
    }

    private Query word(String word, String code, Language language, boolean strange) {
        List<Query> ways = new ArrayList<>();
        for (String stem : language.stems(word)) {
            ways.add(stem(Names.labels(code), stem, LABEL));
            ways.add(stem(Names.other(code), stem, OTHER));
            ways.add(stem(Names.parts(code), stem, PART));
            ways.add(stem(Names.about(code), stem, ABOUT));
        }
        for (String part : Objects.requireNonNull(compounds.get(code)).partsOf(word)) {
            for (String stem : language.stems(part)) {
                ways.add(stem(Names.labels(code), stem, PART));
                ways.add(stem(Names.other(code), stem, PART));
                ways.add(stem(Names.parts(code), stem, PART));
            }
        }
        ways.addAll(likeness(word, new Term(Names.words(code), word), strange));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static List<Query> likeness(String word, Term term, boolean strange) {
        List<Query> ways = new ArrayList<>();
        ways.add(constant(new PrefixQuery(term), WORD_START));
        if (word.length() >= OTHER_ENDING) {
            var start = new Term(term.field(), word.substring(0, word.length() - ENDING));
            ways.add(constant(new PrefixQuery(start), ALMOST));
        }
        if (strange && word.length() >= ONE_TYPO) {
            int typos = word.length() >= TWO_TYPOS ? 2 : 1;
            ways.add(constant(new FuzzyQuery(term, typos, typos), TYPO));
        }
        return ways;
    }

    private static Query stem(String field, String stem, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, stem)), weight);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query ofTypes(Set<ConceptType> types) {
        return new TermInSetQuery(
                LabelIndex.TYPE,
                types.stream().map(type -> new BytesRef(type.name())).toList());
    }
}
