package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.vacancy.VacancyDetails;

/// Short facts in words, in the language of the component that shows them.
final class CoachWords {

    private CoachWords() {}

    /// What counts most at a glance: how much of what is asked, how far, and from when, as far as they are known.
    static String glance(FittingPerson person, Component reader, Locale locale) {
        List<Met> met = person.explanation()
                .of(Part.CAN)
                .filter(SkillLine.class::isInstance)
                .map(line -> ((SkillLine) line).met())
                .toList();
        long can = met.stream()
                .filter(Set.of(Met.FULLY, Met.PARTLY, Met.BY_RELATED)::contains)
                .count();
        long learns = met.stream().filter(Met.TRAINABLE::equals).count();
        var facts = new ArrayList<String>();
        facts.add(reader.getTranslation("coaching.fit.can", can, met.size()));
        if (learns > 0) {
            facts.add(reader.getTranslation("coaching.fit.learns", learns));
        }
        facts.addAll(travel(person, reader, locale));
        return String.join(" · ", facts);
    }

    /// How far and from when, as far as they are known.
    static List<String> travel(FittingPerson person, Component reader, Locale locale) {
        var facts = new ArrayList<String>();
        person.explanation()
                .kilometres()
                .ifPresent(km -> facts.add(reader.getTranslation("coaching.fit.kilometres", km)));
        if (person.availableFrom() != null) {
            facts.add(reader.getTranslation("coaching.fit.from", Days.shortDay(person.availableFrom(), locale)));
        }
        return facts;
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
            facts.add(hours(vacancy.content().hours(), reader));
        }
        return String.join(" · ", facts);
    }

    static String hours(Hours hours, Component reader) {
        return hours.min() == hours.max()
                ? reader.getTranslation("coaching.fit.hours-exactly", hours.min())
                : reader.getTranslation("coaching.fit.hours", hours.min(), hours.max());
    }
}
