package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.ui.Criteria.Order;

/// Search box, filters and order of the list of vacancies.
class VacancyFilter extends Div {

    private final TextField text = new TextField();
    private final Select<WorkKind> kind = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Select<Order> order = new Select<>();
    private boolean showing;

    VacancyFilter(Wording wording, Consumer<Criteria> search) {
        addClassName("vacancy-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(getTranslation("vacancy.list.search"));
        text.setPlaceholder(getTranslation("vacancy.list.search-example"));
        text.setPrefixComponent(new Pictogram("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setId("vacancy-search");
        prepare(kind, "vacancy-kind", "vacancy.list.kind", wording, List.of(WorkKind.values()));
        prepare(sector, "vacancy-sector", "vacancy.list.sector", wording, List.of(Sector.values()));
        prepare(order, "vacancy-order", "vacancy.list.order", wording, List.of(Order.values()));
        order.setEmptySelectionAllowed(false);
        add(text, kind, sector, order);
        Stream.<HasValue<?, ?>>of(text, kind, sector, order)
                .forEach(field -> field.addValueChangeListener(change -> tell(search)));
    }

    private void tell(Consumer<Criteria> search) {
        if (!showing) {
            search.accept(criteria());
        }
    }

    private <E extends Enum<E>> void prepare(
            Select<E> select, String id, String label, Wording wording, List<E> options) {
        select.setId(id);
        select.setLabel(getTranslation(label));
        select.setItems(options);
        select.setItemLabelGenerator(
                option -> option == null ? getTranslation("vacancy.list.all") : wording.of(option));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("vacancy.list.all"));
    }

    /// Shows these, without searching for them.
    void show(Criteria criteria) {
        showing = true;
        text.setValue(criteria.text());
        kind.setValue(criteria.kind());
        sector.setValue(criteria.sector());
        order.setValue(criteria.order());
        showing = false;
    }

    private Criteria criteria() {
        return new Criteria(text.getValue(), kind.getValue(), sector.getValue(), order.getValue());
    }
}
