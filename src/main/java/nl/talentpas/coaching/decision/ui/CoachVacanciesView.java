package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.FittingCounts;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyService;
import org.jspecify.annotations.Nullable;

/// Every published vacancy for a coach: found by words, kind and sector; each leads to who fits.
@Route(CoachNavigation.VACANCIES)
@RolesAllowed(Role.Names.COACH)
@Menu(title = "coaching.vacancies.title", order = 32, icon = "search")
public class CoachVacanciesView extends Page {

    private static final int AT_ONCE = 20;

    private final transient List<VacancyDetails> vacancies;
    private final transient Map<VacancyId, Integer> fitting;
    private final transient Places places;
    private final TextField search = new TextField(getTranslation("coaching.vacancies.search"));
    private final Select<@Nullable WorkKind> kind = new Select<>();
    private final Select<@Nullable Sector> sector = new Select<>();
    private final Checkbox onlyMine = new Checkbox(getTranslation("coaching.vacancies.only-mine"));
    private final Portions<VacancyDetails> rows = new Portions<>("toon", AT_ONCE, this::row);
    private final Card found = new Card(rows);
    private final Div none = new Div();
    private final Chip count = new Chip("", Tone.NEUTRAL);

    CoachVacanciesView(VacancyService vacancies, FittingCounts counts, Places places) {
        this.vacancies = vacancies.published();
        this.fitting = counts.mine();
        this.places = places;
        heading(getTranslation("coaching.vacancies.title"));
        besideHeading(Handles.testId(count, "count"));
        search.setId("search");
        search.setPlaceholder(getTranslation("coaching.vacancies.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        offer(kind, "kind", WorkKind.values());
        offer(sector, "sector", Sector.values());
        var bar = new Row(search, kind, sector);
        bar.addClassName("filter-bar");
        onlyMine.setId("only-mine");
        onlyMine.addValueChangeListener(ticked -> show());
        add(bar, onlyMine, found, none);
        show();
    }

    private <T extends Enum<T>> void offer(Select<@Nullable T> select, String name, T[] options) {
        select.setId(name);
        select.setLabel(getTranslation("coaching.vacancies." + name));
        select.setItems(options);
        select.setItemLabelGenerator(option ->
                option == null ? getTranslation("coaching.vacancies.all") : getTranslation(EnumText.key(option)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("coaching.vacancies.all"));
        select.addValueChangeListener(chosen -> show());
    }

    private void show() {
        List<VacancyDetails> wanted = vacancies.stream().filter(this::isWanted).toList();
        count.setText(getTranslation("coaching.vacancies.count", wanted.size()));
        rows.show(wanted);
        found.setVisible(!wanted.isEmpty());
        none.removeAll();
        if (wanted.isEmpty()) {
            none.add(nothing());
        }
    }

    private PersonRow row(VacancyDetails vacancy) {
        String organisation = vacancy.organisation().name();
        var row = new PersonRow(
                        organisation.substring(0, 1).toUpperCase(Locale.ROOT),
                        vacancy.content().title(),
                        CoachNavigation.vacancy(vacancy.id()))
                .about(vacancy.id())
                .detail(CoachWords.facts(vacancy, places, this));
        if (vacancy.publishedAt() != null) {
            row.detail(getTranslation("coaching.vacancies.since", Days.shortDay(vacancy.publishedAt(), getLocale())));
        }
        Integer mine = fitting.get(vacancy.id());
        if (mine != null) {
            row.end(Handles.testId(
                    new Chip("users", getTranslation("coaching.vacancies.fitting", mine), Tone.GOOD), "fitting"));
        }
        return Handles.testId(row, "vacancy-row");
    }

    private boolean isWanted(VacancyDetails vacancy) {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        String text = (vacancy.content().title() + " " + vacancy.organisation().name()).toLowerCase(Locale.ROOT);
        return text.contains(typed)
                && (!onlyMine.getValue() || fitting.containsKey(vacancy.id()))
                && (kind.getValue() == null
                        || kind.getValue() == vacancy.content().kind())
                && (sector.getValue() == null
                        || sector.getValue() == vacancy.organisation().sector());
    }

    private EmptyState nothing() {
        return new EmptyState(
                "search",
                getTranslation("coaching.vacancies.none.title"),
                getTranslation("coaching.vacancies.none.text"),
                Buttons.secondary(getTranslation("coaching.vacancies.clear"), () -> {
                    search.clear();
                    kind.clear();
                    sector.clear();
                    onlyMine.clear();
                }));
    }
}
