package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How the words of a language are cut, folded and stemmed; a language without a stemmer keeps its words whole.
public final class Language {

    private static final Map<String, String> STEMMERS = Map.of("nl", "Dutch", "en", "English");
    private static final Map<String, CharArraySet> STOP_WORDS = Map.of(
            "nl",
            with(
                    DutchAnalyzer.getDefaultStopSet(),
                    List.of("altijd", "beetje", "erg", "goed", "graag", "heel", "leuk", "soms", "vaak", "veel")),
            "en",
            with(
                    EnglishAnalyzer.getDefaultStopSet(),
                    List.of("always", "can", "good", "i", "like", "often", "really", "very", "well")));

    /// What people say around the thing they mean; labels may well hold these words.
    private static final Map<String, Set<String>> SMALL_TALK = Map.of(
            "nl",
            Set.of(
                    "baan",
                    "ervaring",
                    "fulltime",
                    "gevraagd",
                    "gezocht",
                    "jaar",
                    "jaren",
                    "junior",
                    "kennis",
                    "medior",
                    "parttime",
                    "senior",
                    "tijdelijk",
                    "vacature",
                    "vaardig",
                    "vaardigheden",
                    "vaardigheid",
                    "vast"),
            "en",
            Set.of(
                    "abilities",
                    "ability",
                    "able",
                    "contract",
                    "excellent",
                    "experience",
                    "experienced",
                    "full",
                    "graduate",
                    "great",
                    "hiring",
                    "intern",
                    "internship",
                    "job",
                    "junior",
                    "knowledge",
                    "needed",
                    "our",
                    "part",
                    "permanent",
                    "position",
                    "required",
                    "senior",
                    "skill",
                    "skills",
                    "strong",
                    "temporary",
                    "time",
                    "trainee",
                    "urgent",
                    "vacancy",
                    "we",
                    "you",
                    "your"));

    private final Analyzer words = new Words();
    private final Analyzer stems;
    private final CharArraySet stopWords;
    private final Set<String> smallTalk;
    private final boolean compounding;

    public Language(String code) {
        this.smallTalk = SMALL_TALK.getOrDefault(code, Set.of());
        this.compounding = code.equals("nl");
        this.stopWords = STOP_WORDS.getOrDefault(code, CharArraySet.EMPTY_SET);
        String stemmer = STEMMERS.get(code);
        this.stems = stemmer == null ? words : new Stems(stemmer, stopWords);
    }

    /// Lower-case words without accents, in order.
    public List<String> words(String text) {
        return terms(words, text);
    }

    /// The stems of all words that carry meaning.
    public List<String> stems(String text) {
        return terms(stems, text);
    }

    public boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    /// Whether a word in a question says something about what is meant.
    boolean tells(String word) {
        return !stopWords.contains(word) && !smallTalk.contains(word);
    }

    /// Whether words are written together to make new ones.
    boolean compounding() {
        return compounding;
    }

    /// People type sentences: "ik kan heel goed lassen" asks for lassen.
    private static CharArraySet with(CharArraySet usual, List<String> more) {
        var all = new CharArraySet(usual, true);
        all.addAll(more);
        return all;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
    }

    private static final class Stems extends Analyzer {

        private final String stemmer;
        private final CharArraySet stopWords;

        Stems(String stemmer, CharArraySet stopWords) {
            this.stemmer = stemmer;
            this.stopWords = stopWords;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(source);
            TokenStream meaning = new StopFilter(lower, stopWords);
            TokenStream folded = new ASCIIFoldingFilter(meaning);
            return new TokenStreamComponents(source, new SnowballFilter(folded, stemmer));
        }
    }
}
