package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Stack;

/// What somebody looks for, as far as they said it.
class CoachWishes extends Stack {

    private final DescriptionList facts = new DescriptionList();

    CoachWishes(PassportDetails passport, Places places) {
        Wishes wishes = passport.wishes();
        facts.addClassName("facts");
        fact("kinds", words(wishes.kinds()));
        if (wishes.hours() != null) {
            fact("hours", CoachWords.hours(wishes.hours(), this));
        }
        fact("days", Days.weekdays(wishes.days(), TextStyle.SHORT, getLocale()));
        fact("place", place(wishes, places));
        fact("contracts", words(wishes.contracts()));
        if (wishes.availableFrom() != null) {
            fact("from", Days.day(wishes.availableFrom(), getLocale()));
        }
        fact("likes", conditions(wishes, Wanting.GLADLY));
        fact("dislikes", conditions(wishes, Wanting.RATHER_NOT));
        fact("licences", words(held(wishes)));
        add(facts.getChildren().findAny().isPresent() ? facts : new Paragraph(getTranslation("coaching.wishes.none")));
    }

    private void fact(String name, String words) {
        if (!words.isBlank()) {
            facts.add(new Term(getTranslation("coaching.wishes." + name)), new Description(words));
        }
    }

    private String place(Wishes wishes, Places places) {
        if (wishes.home() == null) {
            return "";
        }
        String home = places.label(wishes.home());
        return wishes.maxTravelKm() == null
                ? home
                : getTranslation("coaching.wishes.travel", home, wishes.maxTravelKm());
    }

    private static Collection<Licence> held(Wishes wishes) {
        return wishes.licences().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String conditions(Wishes wishes, Wanting wanting) {
        return words(wishes.conditions().entrySet().stream()
                .filter(entry -> entry.getValue() == wanting)
                .map(Map.Entry::getKey));
    }

    private String words(Collection<? extends Enum<?>> constants) {
        return words(constants.stream());
    }

    private String words(Stream<? extends Enum<?>> constants) {
        return Listed.of(
                constants
                        .map(constant -> getTranslation(EnumText.key(constant)))
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                getLocale());
    }
}
