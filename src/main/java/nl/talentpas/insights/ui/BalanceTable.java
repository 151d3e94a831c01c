package nl.talentpas.insights.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import nl.talentpas.insights.RegionFigures;
import nl.talentpas.insights.SkillBalance;
import nl.talentpas.insights.Tally;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Row;

/// The figures behind the chart: sortable, and to take along as CSV.
class BalanceTable extends Card {

    BalanceTable(RegionFigures figures) {
        var title = new H2(getTranslation("insights.table.title"));
        var row = new Row(title, download(figures));
        row.addClassName("headline");
        add(row, grid(figures));
    }

    private Grid<SkillBalance> grid(RegionFigures figures) {
        var grid = new Grid<SkillBalance>();
        grid.setId("balance");
        Locale locale = getLocale();
        grid.addColumn(one -> one.skill().plain(locale))
                .setHeader(getTranslation("insights.skill"))
                .setSortable(true)
                .setFlexGrow(3)
                .setWidth("180px");
        number(grid, "insights.wanted", SkillBalance::wanted);
        number(grid, "insights.offered", SkillBalance::offered);
        grid.addColumn(this::gap)
                .setHeader(getTranslation("insights.gap"))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparingInt(one -> one.gap().orElse(Integer.MIN_VALUE)))
                .setSortable(true);
        grid.setItems(figures.skills());
        grid.setMultiSort(false);
        return grid;
    }

    private void number(Grid<SkillBalance> grid, String key, java.util.function.Function<SkillBalance, Tally> tally) {
        grid.addColumn(one -> words(tally.apply(one)))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(
                        Comparator.comparingInt(one -> tally.apply(one).told().orElse(0)))
                .setSortable(true);
    }

    private String words(Tally tally) {
        return tally.told().isPresent() ? tally.toString() : getTranslation("insights.too-few", Tally.LEAST);
    }

    private String gap(SkillBalance one) {
        return one.gap().isPresent()
                ? String.format(Locale.ROOT, "%+d", one.gap().getAsInt())
                : "–";
    }

    private Anchor download(RegionFigures figures) {
        byte[] csv = BalanceCsv.write(figures, getLocale()).getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(csv), "vaardigheden.csv", "text/csv", csv.length)),
                getTranslation("insights.csv"));
        link.setId("balance-csv");
        link.addClassNames("pill-link", "secondary");
        return link;
    }
}
