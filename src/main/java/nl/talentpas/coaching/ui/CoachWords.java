package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.vacancy.VacancyDetails;

/// Short facts in words, in the language of the component that shows them.
final class CoachWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private CoachWords() {}

    /// A day with its month and year in letters.
    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    static String day(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, ZONE), locale);
    }

    static String shortDay(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(LocalDate.ofInstant(moment, ZONE));
    }

    /// For spreadsheets.
    static String isoDay(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE).toString();
    }

    /// How far and from when, as far as they are known.
    static String travel(FittingPerson person, Component reader, Locale locale) {
        var facts = new ArrayList<String>();
        person.explanation()
                .kilometres()
                .ifPresent(km -> facts.add(reader.getTranslation("coaching.fit.kilometres", km)));
        if (person.availableFrom() != null) {
            facts.add(reader.getTranslation("coaching.fit.from", day(person.availableFrom(), locale)));
        }
        return String.join(" · ", facts);
    }

    /// How many whole days ago.
    static long days(Instant moment, Clock clock) {
        LocalDate then = LocalDate.ofInstant(moment, ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(then, LocalDate.ofInstant(clock.instant(), ZONE)));
    }

    /// Kind of work, organisation, place and hours.
    static String facts(VacancyDetails vacancy, Places places, Component reader) {
        var facts = new ArrayList<String>();
        facts.add(reader.getTranslation(EnumText.key(vacancy.content().kind())));
        facts.add(vacancy.organisation().name());
        if (vacancy.content().place() != null) {
            facts.add(places.label(vacancy.content().place()));
        }
        if (vacancy.content().hours() != null) {
            facts.add(reader.getTranslation(
                    "coaching.fit.hours",
                    vacancy.content().hours().min(),
                    vacancy.content().hours().max()));
        }
        return String.join(" · ", facts);
    }
}
