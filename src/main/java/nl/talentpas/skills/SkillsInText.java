package nl.talentpas.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.talentpas.skills.Finding.Place;
import nl.talentpas.skills.words.Sighting;
import nl.talentpas.skills.words.TextReader;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/// Proposes skills, tasks, occupations and activities from a vacancy, a CV or a few sentences. Nothing leaves the
/// machine, nothing is kept, and the same text always gives the same answer.
@Service
public class SkillsInText {

    /// Longer texts are refused.
    public static final int MAX_LENGTH = 20_000;

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);
    private static final int LEAST = 450;
    private static final int HIGHEST = 990;
    private static final int AGAIN = 20;
    private static final int FOLLOWS = 60;
    private static final int HUNDRED = 100;
    private static final Comparator<Finding> SUREST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> -finding.confidence())
            .thenComparing(finding -> finding.concept().uri());

    private record Built(String version, TextReader reader) {}

    private final Vocabulary vocabulary;
    private final Map<String, Built> readers = new ConcurrentHashMap<>();

    SkillsInText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What the text says, surest first; what belongs to a recognised occupation or activity comes with its reason.
    /// What the text denies is left out.
    ///
    /// @throws IllegalArgumentException when the text is longer than [#MAX_LENGTH]
    public List<Finding> find(String text, Locale locale) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A text has at most " + MAX_LENGTH + " characters");
        }
        Map<ConceptUri, Finding> found = new LinkedHashMap<>();
        reader(locale).read(text).stream()
                .filter(sighting -> sighting.confidence() >= LEAST)
                .map(SkillsInText::finding)
                .forEach(finding -> found.merge(finding.concept().uri(), finding, SkillsInText::both));
        List.copyOf(found.values()).stream()
                .sorted(SUREST_FIRST)
                .flatMap(this::following)
                .forEach(finding -> found.putIfAbsent(finding.concept().uri(), finding));
        return found.values().stream().sorted(SUREST_FIRST).toList();
    }

    /// Learns the words of every language before somebody has to wait for that.
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        prepare(LANGUAGES);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(VocabularyChanged loaded) {
        prepare(readers.keySet().stream().map(Locale::of).toList());
    }

    private void prepare(List<Locale> languages) {
        Thread.ofVirtual().name("skills-in-text").start(() -> languages.forEach(this::reader));
    }

    private TextReader reader(Locale locale) {
        String version = vocabulary.version();
        return readers.compute(
                        locale.getLanguage(),
                        (language, built) -> built != null && built.version().equals(version)
                                ? built
                                : new Built(version, build(locale)))
                .reader();
    }

    private TextReader build(Locale locale) {
        return new TextReader(
                Arrays.stream(ConceptType.values())
                        .flatMap(type -> vocabulary.all(type).stream())
                        .toList(),
                locale);
    }

    private static Finding finding(Sighting sighting) {
        List<Place> places = sighting.words().stream()
                .map(span -> new Place(span.start(), span.end()))
                .toList();
        return new Finding(sighting.concept(), places, sighting.confidence(), sighting.wished(), null);
    }

    /// Said twice is a little surer; said as a fact anywhere is a fact.
    private static Finding both(Finding one, Finding other) {
        List<Place> places = new ArrayList<>(one.places());
        other.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        int confidence = Math.min(HIGHEST, Math.max(one.confidence(), other.confidence()) + AGAIN);
        return new Finding(one.concept(), places, confidence, one.wished() && other.wished(), null);
    }

    private Stream<Finding> following(Finding source) {
        ConceptUri uri = source.concept().uri();
        if (source.concept().type() != ConceptType.OCCUPATION
                && source.concept().type() != ConceptType.ACTIVITY) {
            return Stream.of();
        }
        return Stream.concat(
                        vocabulary.tasksOf(uri).stream()
                                .filter(TaskLink::essential)
                                .map(TaskLink::task),
                        vocabulary.skillsOf(uri).stream()
                                .filter(SkillLink::essential)
                                .map(SkillLink::skill))
                .map(vocabulary::get)
                .map(concept -> new Finding(
                        concept,
                        source.places(),
                        source.confidence() * FOLLOWS / HUNDRED,
                        source.wished(),
                        source.concept()));
    }
}
