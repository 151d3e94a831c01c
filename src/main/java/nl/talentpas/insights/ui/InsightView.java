package nl.talentpas.insights.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.talentpas.identity.Role;
import nl.talentpas.insights.InsightService;
import nl.talentpas.insights.RegionFigures;
import nl.talentpas.insights.SkillBalance;
import nl.talentpas.insights.Tally;
import nl.talentpas.uikit.BarChart;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;

/// Which skills the region wants, which it has, and what lies between: in two sentences, a chart and a table.
@Route("inzicht")
@Menu(title = "insights.menu", order = 80, icon = "chart-bar")
@RolesAllowed({Role.Names.POLICY, Role.Names.ADMIN})
public class InsightView extends Page {

    private static final int CHARTED = 12;

    InsightView(InsightService insights) {
        RegionFigures figures = insights.region();
        heading(getTranslation("insights.title"));
        lead(getTranslation("insights.lead", told(figures.people()), told(figures.places())));
        if (figures.skills().isEmpty()) {
            add(new EmptyState(
                    "chart-bar",
                    getTranslation("insights.empty.title"),
                    getTranslation("insights.empty.text", Tally.LEAST)));
            return;
        }
        add(story(figures), chart(figures), new BalanceTable(figures), note(figures));
    }

    /// The number, for the reader's locale to write; in words when it is too small to tell.
    private static Object told(Tally tally) {
        return tally.told().isPresent() ? (Object) tally.exact() : tally.toString();
    }

    /// The two sentences without which nobody reads a chart.
    private Card story(RegionFigures figures) {
        var card = new Card();
        card.addClassName("soft");
        card.setId("insight-story");
        List<SkillBalance> told =
                figures.skills().stream().filter(one -> one.gap().isPresent()).toList();
        told.stream()
                .max(Comparator.comparingInt(one -> one.gap().getAsInt()))
                .filter(one -> one.gap().getAsInt() > 0)
                .ifPresentOrElse(
                        one -> card.add(sentence("insights.story.short", one)),
                        () -> card.add(new Paragraph(getTranslation("insights.story.no-shortage"))));
        told.stream()
                .min(Comparator.comparingInt(one -> one.gap().getAsInt()))
                .ifPresent(one -> card.add(sentence("insights.story.plenty", one)));
        return card;
    }

    private Paragraph sentence(String key, SkillBalance one) {
        return new Paragraph(getTranslation(
                key,
                one.skill().plain(getLocale()),
                one.wanted().exact(),
                one.offered().exact()));
    }

    private Card chart(RegionFigures figures) {
        Locale locale = getLocale();
        List<SkillBalance> shown = figures.skills().stream()
                .filter(one -> one.gap().isPresent())
                .limit(CHARTED)
                .toList();
        return Card.titled(
                getTranslation("insights.chart.title"),
                new BarChart(
                        getTranslation("insights.chart.description"),
                        shown.stream().map(one -> one.skill().plain(locale)).toList(),
                        List.of(
                                new BarChart.Series(
                                        getTranslation("insights.wanted"),
                                        shown.stream()
                                                .map(one -> one.wanted().exact())
                                                .toList()),
                                new BarChart.Series(
                                        getTranslation("insights.offered"),
                                        shown.stream()
                                                .map(one -> one.offered().exact())
                                                .toList()))));
    }

    private Paragraph note(RegionFigures figures) {
        var note = new Paragraph(getTranslation("insights.note", Days.moment(figures.at(), getLocale()), Tally.LEAST));
        note.addClassNames("muted", "small");
        return note;
    }
}
