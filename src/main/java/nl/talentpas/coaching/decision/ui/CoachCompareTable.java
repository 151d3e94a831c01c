package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.Line.TermLine;
import nl.talentpas.matching.engine.Line.WantLine;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.explaining.LineWords;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.VacancyId;

/// People as columns, requirements and terms as rows. Scrolls within its own box; the names stay in sight.
class CoachCompareTable extends Div {

    private final List<FittingPerson> people;
    private final LineWords words;
    private final NativeTableBody body = new NativeTableBody();

    CoachCompareTable(VacancyId vacancy, List<FittingPerson> people, Vocabulary vocabulary) {
        this.people = people;
        this.words = new LineWords(vocabulary, Reader.OTHER, this, getLocale());
        addClassName("compare");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("coaching.compare.title"));
        var table = new NativeTable();
        table.addClassNames("plain", "compare-table");
        table.getHead().add(header(vacancy));
        table.add(body);
        add(table);
        fact("coaching.compare.score", person -> person.explanation().percent() + "%");
        for (Part part : Part.values()) {
            section(part);
            lines(part);
        }
        section("coaching.compare.practical");
        fact("coaching.compare.travel", person -> String.join(" · ", CoachWords.travel(person, this, getLocale())));
    }

    private NativeTableRow header(VacancyId vacancy) {
        var row = new NativeTableRow(new NativeTableHeaderCell(getTranslation("coaching.compare.asked")));
        people.forEach(person -> {
            var link = new Anchor(
                    new CoachFitAddress(vacancy, !person.isMine(), true, person.id()).path(),
                    CoachFitNames.of(person, this));
            row.add(scoped(new NativeTableHeaderCell(link), "col"));
        });
        return Handles.testId(row, "compare-people");
    }

    private void section(Part part) {
        section(EnumText.key(part, "question"));
    }

    private void section(String key) {
        var cell = scoped(new NativeTableHeaderCell(getTranslation(key)), "rowgroup");
        cell.getElement().setAttribute("colspan", String.valueOf(people.size() + 1));
        cell.addClassName("compare-section");
        body.add(new NativeTableRow(cell));
    }

    private void fact(String key, Function<FittingPerson, String> fact) {
        var row = new NativeTableRow(scoped(new NativeTableHeaderCell(getTranslation(key)), "row"));
        people.forEach(person -> row.add(new NativeTableCell(fact.apply(person))));
        body.add(row);
    }

    /// One row for everything that is asked in this part, in the order of the first person's explanation.
    private void lines(Part part) {
        Map<Object, Line> asked = new LinkedHashMap<>();
        people.forEach(person -> person.explanation().of(part).forEach(line -> asked.putIfAbsent(subject(line), line)));
        asked.forEach((subject, example) -> {
            var heading = new Row(new Span(words.title(example)));
            heading.addClassName("concept-name");
            words.more(example).ifPresent(heading::add);
            var row = new NativeTableRow(scoped(new NativeTableHeaderCell(heading), "row"));
            people.forEach(person -> row.add(new NativeTableCell(cell(person, part, subject))));
            body.add(Handles.testId(row, "compare-row"));
        });
    }

    private Component cell(FittingPerson person, Part part, Object subject) {
        Predicate<Line> same = line -> subject(line).equals(subject);
        return person.explanation()
                .of(part)
                .filter(same)
                .findFirst()
                .map(this::shown)
                .orElseGet(Div::new);
    }

    private Div shown(Line line) {
        var sign = new Span(words.sign(line) + " ");
        sign.addClassName("strong");
        sign.getElement().setAttribute("aria-hidden", "true");
        return new Div(sign, new Span(words.detail(line)));
    }

    private static Object subject(Line line) {
        return switch (line) {
            case SkillLine skill -> skill.asked().skill();
            case WantLine want -> want.concept();
            case TermLine term -> List.of(term.term(), String.valueOf(term.condition()));
        };
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
