package nl.talentpas.matching.explaining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.matching.engine.Check;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;
import org.jspecify.annotations.Nullable;

/// An explanation as lines that a reader can check: what was asked, what counted and the points, summing to the score;
/// then what would rule the match out or is still a question, and what never counts.
public class ExplanationLines extends Stack {

    private final Explanation explanation;
    private final Reader reader;
    private final LineWords words;
    private final Function<Line, @Nullable Component> correction;

    public ExplanationLines(Explanation explanation, Reader reader, Vocabulary vocabulary) {
        this(explanation, reader, vocabulary, line -> null);
    }

    /// @param correction what stands under a line for putting it right; null for lines that cannot be
    public ExplanationLines(
            Explanation explanation,
            Reader reader,
            Vocabulary vocabulary,
            Function<Line, @Nullable Component> correction) {
        this.explanation = explanation;
        this.reader = reader;
        this.words = new LineWords(vocabulary, reader, this, getLocale());
        this.correction = correction;
        addClassName("explanation");
        add(part(Part.CAN), folded(Part.WANT), folded(Part.FIT), checks(), total(), neverCounted(reader));
    }

    /// Tells as well what did not count and why, below the total.
    public ExplanationLines beside(NotCounted what) {
        addComponentAtIndex(getComponentCount() - 1, new NotCountedDetails(what, reader, words));
        return this;
    }

    private Div part(Part part) {
        var lines = new Div();
        List<Line> said = explanation.of(part).filter(Summary::said).toList();
        said.forEach(line -> lines.add(line(line)));
        List<Line> unsaid =
                explanation.of(part).filter(line -> !Summary.said(line)).toList();
        if (!unsaid.isEmpty()) {
            lines.add(unsaid(part, unsaid));
        }
        int shown = said.stream().mapToInt(line -> Points.tenths(line.points())).sum() + Points.tenths(points(unsaid));
        int lost = Points.lostToRounding(points(explanation.of(part).toList()), shown);
        if (lost > 0) {
            lines.add(new nl.talentpas.uikit.Line("+", Tone.NEUTRAL, getTranslation("matching.line.rounding"))
                    .end(Points.of(lost, getLocale())));
        }
        return lines;
    }

    private Component line(Line line) {
        var row = new nl.talentpas.uikit.Line(words.sign(line), words.tone(line), words.title(line))
                .detail(words.detail(line))
                .end(outOf(line.points(), line.max()));
        words.more(line).ifPresent(row::beside);
        Component corrected = correction.apply(line);
        if (corrected != null) {
            row.detail(corrected);
        }
        return Handles.testId(row, "explanation-line");
    }

    /// Everything nobody has said anything about, in one line: a question, not a judgement.
    private Component unsaid(Part part, List<Line> lines) {
        int max = lines.stream().mapToInt(Line::max).sum();
        return new nl.talentpas.uikit.Line(
                        "?", Tone.NEUTRAL, getTranslation(EnumText.key(part, "unsaid"), lines.size()))
                .detail(getTranslation("matching.line.unsaid-counts-half"))
                .end(outOf(points(lines), max));
    }

    private Details folded(Part part) {
        List<Line> lines = explanation.of(part).toList();
        int max = lines.stream().mapToInt(Line::max).sum();
        var summary = new Div(new Span(getTranslation(EnumText.key(part, "question"))));
        var points = new Span(outOf(points(lines), max));
        points.addClassName("points");
        summary.add(points);
        summary.addClassName("part-summary");
        var details = new Details(summary, part(part));
        details.setWidthFull();
        details.setVisible(!lines.isEmpty());
        return details;
    }

    private Component checks() {
        var list = new Div();
        explanation.checks().stream()
                .filter(check -> check.answer() != Check.Answer.PASSES)
                .forEach(check -> list.add(check(check)));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private Component check(Check check) {
        boolean fails = check.answer() == Check.Answer.FAILS;
        String title = check.licence() == null
                ? getTranslation(EnumText.key(check.filter()))
                : getTranslation(EnumText.key(check.licence()));
        return Handles.testId(
                new nl.talentpas.uikit.Line(fails ? "!" : "?", fails ? Tone.BAD : Tone.NEUTRAL, title)
                        .detail(getTranslation(EnumText.key(check.answer()))),
                "explanation-check");
    }

    private Div total() {
        var total = new Div(
                new Span(getTranslation("matching.line.total")),
                new Span(outOf(explanation.score(), Explanation.WHOLE)));
        total.addClassName("total-line");
        return Handles.testId(total, "explanation-total");
    }

    private Details neverCounted(Reader reader) {
        return new Details(
                getTranslation("matching.never.question"),
                new Paragraph(getTranslation("matching.never.answer-" + reader.key())));
    }

    private String outOf(int points, int max) {
        return getTranslation("matching.line.out-of", Points.of(points, getLocale()), Points.of(max, getLocale()));
    }

    private static int points(List<Line> lines) {
        return lines.stream().mapToInt(Line::points).sum();
    }
}
