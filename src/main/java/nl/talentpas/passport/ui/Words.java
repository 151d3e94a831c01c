package nl.talentpas.passport.ui;

import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptChip;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands in a passport, in the reader's words.
@Component
class Words {

    private static final String ANY_TASK = "clipboard-list";

    /// Which activities stand near which kind of experience, by their category.
    private static final Map<ExperienceKind, List<String>> CATEGORIES = Map.of(
            ExperienceKind.CARE, List.of("care", "home"),
            ExperienceKind.HOBBY, List.of("hobby"),
            ExperienceKind.VOLUNTEERING, List.of("volunteering"),
            ExperienceKind.SCHOOL, List.of("school"));

    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The plain label, or the last part of the address when the vocabulary does not hold it any more.
    String plain(ConceptUri uri) {
        return vocabulary.find(uri).map(concept -> concept.plain(locale())).orElseGet(uri::localName);
    }

    /// "Meer uitleg"; none when the vocabulary does not hold it any more.
    Optional<ConceptMore> more(ConceptUri uri) {
        return vocabulary.find(uri).map(concept -> new ConceptMore(concept, vocabulary));
    }

    /// The pill, telling more about the concept when it is tapped.
    com.vaadin.flow.component.Component explained(ConceptUri uri, Chip chip) {
        return ConceptChip.of(uri, chip, vocabulary);
    }

    /// How somebody would call it in a list of what they did: the occupation's name, or the activity in plain words.
    String title(ConceptUri occupationOrActivity) {
        return vocabulary
                .find(occupationOrActivity)
                .filter(concept -> concept.type() == ConceptType.OCCUPATION)
                .map(concept -> capitalised(concept.preferred(locale())))
                .orElseGet(() -> plain(occupationOrActivity));
    }

    String icon(ConceptUri task) {
        return vocabulary.find(task).map(Concept::icon).orElse(ANY_TASK);
    }

    Optional<Concept> find(ConceptUri uri) {
        return vocabulary.find(uri);
    }

    /// Activities that many people of this kind of experience know, to tap instead of to type.
    List<ConceptUri> usual(ExperienceKind kind) {
        List<String> categories = CATEGORIES.getOrDefault(kind, List.of());
        return vocabulary.all(ConceptType.ACTIVITY).stream()
                .filter(activity -> categories.contains(activity.code()))
                .map(Concept::uri)
                .toList();
    }

    /// The tasks of an occupation or activity.
    List<ConceptUri> tasksOf(ConceptUri concept) {
        return vocabulary.tasksOf(concept).stream().map(TaskLink::task).toList();
    }

    /// The skills that somebody needs who can do these tasks.
    List<ConceptUri> skillsBehind(List<ConceptUri> tasks) {
        return tasks.stream()
                .flatMap(task -> vocabulary.skillsOf(task).stream())
                .filter(SkillLink::essential)
                .map(SkillLink::skill)
                .distinct()
                .toList();
    }

    String day(DayOfWeek day) {
        return Days.weekday(day, locale());
    }

    /// From when until when: empty when nothing was said.
    String period(Experience experience) {
        YearMonth from = experience.from();
        YearMonth until = experience.until();
        if (from == null) {
            return until == null ? "" : translated("passport.period.until", month(until));
        }
        return until == null
                ? translated("passport.period.ongoing", month(from))
                : translated("passport.period.both", month(from), month(until));
    }

    private static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    private static String translated(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String capitalised(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }
}
