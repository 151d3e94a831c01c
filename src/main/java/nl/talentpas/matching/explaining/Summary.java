package nl.talentpas.matching.explaining;

import com.vaadin.flow.component.Component;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.Part;

/// One sentence that says what the lines add up to: "Je kunt 6 van de 8. 2 kun je daar leren."
public final class Summary {

    private Summary() {}

    /// @param reader the component that shows it; its locale decides the language
    public static String of(Explanation explanation, Reader who, Component reader) {
        long asked = count(explanation, Met.values());
        if (asked == 0) {
            return reader.getTranslation("matching.summary.nothing-asked");
        }
        long can = count(explanation, Met.FULLY, Met.PARTLY, Met.BY_RELATED);
        long learn = count(explanation, Met.TRAINABLE);
        if (can == 0) {
            return reader.getTranslation(
                    (learn == 0 ? "matching.summary.new-" : "matching.summary.new-learn-") + who.key(), asked, learn);
        }
        String canText = reader.getTranslation("matching.summary.can-" + who.key(), can, asked);
        return learn == 0
                ? canText
                : canText + " " + reader.getTranslation("matching.summary.learn-" + who.key(), learn);
    }

    private static long count(Explanation explanation, Met... met) {
        return explanation
                .of(Part.CAN)
                .filter(SkillLine.class::isInstance)
                .map(line -> ((SkillLine) line).met())
                .filter(java.util.Set.of(met)::contains)
                .count();
    }

    /// How many required skills are neither held nor taught here.
    public static long missing(Explanation explanation) {
        return count(explanation, Met.NOT);
    }

    static boolean said(Line line) {
        return switch (line) {
            case SkillLine skill -> true;
            case Line.WantLine want -> want.wanting() != null;
            case Line.TermLine term -> term.suits() != Line.Suits.UNKNOWN;
        };
    }
}
