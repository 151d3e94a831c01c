package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.AuditLine;
import nl.talentpas.identity.AuditSearch;
import nl.talentpas.identity.AuditTrail;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.NarrowColumns;

/// The audit log as a table that is fetched page by page, newest first.
class AuditGrid extends Grid<AuditLine> {

    private final AuditTrail trail;
    private final Clock clock;

    AuditGrid(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
        setId("audit");
        setSelectionMode(SelectionMode.NONE);
        var what = addComponentColumn(this::what)
                .setHeader(getTranslation("identity.audit.what"))
                .setSortProperty("happenedAt")
                .setFlexGrow(2);
        addColumn(line -> line.actor().isEmpty() ? getTranslation("identity.audit.nobody") : line.actor())
                .setHeader(getTranslation("identity.audit.who"));
        var about = addColumn(AuditLine::subject)
                .setHeader(getTranslation("identity.audit.about"))
                .setTooltipGenerator(AuditLine::subject);
        var detail = addColumn(AuditLine::detail)
                .setHeader(getTranslation("identity.audit.detail"))
                .setTooltipGenerator(AuditLine::detail);
        sort(List.of(new GridSortOrder<>(what, SortDirection.DESCENDING)));
        NarrowColumns.hide(this, List.of(about, detail));
    }

    void show(AuditSearch search) {
        setItems(
                query -> trail.find(search, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> trail.count(search));
    }

    private Component what(AuditLine line) {
        var action = new Span(getTranslation(EnumText.key(line.action())));
        action.addClassName("strong");
        var moment = new Span(Moments.dateAndTime(line.happenedAt(), clock.getZone(), getLocale()));
        moment.addClassNames("muted", "small");
        var what = new Div(action, moment);
        what.addClassName("two-lines");
        return Handles.dataId(Handles.testId(what, "audit-row"), line.id());
    }
}
