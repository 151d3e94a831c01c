package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptChip;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.SupplyEstimator.Gain;
import nl.talentpas.vacancy.VacancyTask;
import nl.talentpas.vacancy.Wage;
import org.springframework.stereotype.Component;

/// Says the parts of a vacancy in the reader's words.
@Component
class Wording {

    private static final String ICON = "circle-check";
    private static final int CENTS = 100;

    private final Vocabulary vocabulary;
    private final Places places;
    private final ZoneId zone;

    Wording(Vocabulary vocabulary, Places places, java.time.Clock clock) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.zone = clock.getZone();
    }

    String of(Enum<?> constant) {
        return I18NProvider.translate(EnumText.key(constant));
    }

    String of(Collection<? extends Enum<?>> constants) {
        return Listed.of(constants.stream().map(this::of).toList(), locale());
    }

    /// These in the middle of a sentence.
    String within(Collection<? extends Enum<?>> constants) {
        return Listed.within(constants.stream().map(this::of).toList(), locale());
    }

    /// The employer's own words, else the vocabulary's plain ones.
    String of(VacancyTask task) {
        ConceptUri uri = task.task();
        return task.words().isBlank() && uri != null ? of(uri) : task.words();
    }

    /// "Meer uitleg", to stand beside the words; none when the vocabulary does not hold it any more.
    Optional<ConceptMore> more(ConceptUri uri) {
        return ConceptMore.beside(uri, vocabulary);
    }

    Optional<ConceptMore> more(VacancyTask task) {
        return Optional.ofNullable(task.task()).flatMap(this::more);
    }

    /// The plain words of a concept; the end of its address when the vocabulary does not hold it any more.
    String of(ConceptUri uri) {
        return vocabulary.find(uri).map(concept -> concept.plain(locale())).orElse(uri.localName());
    }

    /// A pill that tells more about the concept when it is tapped.
    com.vaadin.flow.component.Component chip(ConceptUri uri) {
        return ConceptChip.of(uri, new Chip(of(uri), Tone.BRAND), vocabulary);
    }

    /// What the gain would no longer ask.
    String of(Gain gain) {
        ConceptUri skill = gain.skill();
        Licence licence = gain.licence();
        return skill != null ? of(skill) : licence == null ? "" : of(licence);
    }

    String icon(VacancyTask task) {
        ConceptUri uri = task.task();
        String icon =
                uri == null ? null : vocabulary.find(uri).map(Concept::icon).orElse(null);
        return icon == null ? ICON : icon;
    }

    String of(Hours hours) {
        return hours.min() == hours.max()
                ? I18NProvider.translate("vacancy.text.hours-exact", hours.min())
                : I18NProvider.translate("vacancy.text.hours-range", hours.min(), hours.max());
    }

    /// Where it is, without postcode: everybody reads this.
    String of(PlaceCode place) {
        return places.find(place).map(found -> found.name()).orElse(place.code());
    }

    String of(Wage wage) {
        String key = wage.per() == Wage.Per.HOUR ? "vacancy.text.wage-hour" : "vacancy.text.wage-month";
        String low = euros(wage.minCents());
        String amount = wage.minCents() == wage.maxCents()
                ? low
                : I18NProvider.translate("vacancy.text.range", low, euros(wage.maxCents()));
        return I18NProvider.translate(key, amount);
    }

    /// An amount of money, whole euros without decimals.
    String euros(int cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(cents % CENTS == 0 ? 0 : 2);
        return format.format(BigDecimal.valueOf(cents, 2).setScale(2, RoundingMode.UNNECESSARY));
    }

    String days(Collection<DayOfWeek> days) {
        return Days.weekdays(days, TextStyle.FULL, locale());
    }

    String day(DayOfWeek day) {
        return Days.weekday(day, locale());
    }

    String date(LocalDate date) {
        return Days.day(date, locale());
    }

    String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
