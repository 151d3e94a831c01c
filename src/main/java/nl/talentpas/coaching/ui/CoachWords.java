package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /// How far and from when, as far as they are known.
    static String travel(FittingPerson.Travel travel, Component reader, Locale locale) {
        var facts = new ArrayList<String>();
        travel.kilometres().ifPresent(km -> facts.add(reader.getTranslation("coaching.fit.kilometres", km)));
        travel.availableFrom()
                .ifPresent(from -> facts.add(reader.getTranslation("coaching.fit.from", day(from, locale))));
        return String.join(" · ", facts);
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
