package nl.talentpas.matching.explaining;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.Line.TermLine;
import nl.talentpas.matching.engine.Line.WantLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Tone;

/// The words, sign and tone of one explanation line, in the reader's language.
public final class LineWords {

    private final Vocabulary vocabulary;
    private final Reader reader;
    private final Component texts;
    private final Locale locale;

    /// @param texts gives the messages
    public LineWords(Vocabulary vocabulary, Reader reader, Component texts, Locale locale) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.texts = texts;
        this.locale = locale;
    }

    public String title(Line line) {
        return switch (line) {
            case SkillLine skill -> name(skill.asked().skill());
            case WantLine want -> name(want.concept());
            case TermLine term when term.condition() != null -> text(EnumText.key(term.condition()));
            case TermLine term -> text(EnumText.key(term.term()));
        };
    }

    public String detail(Line line) {
        return switch (line) {
            case SkillLine skill -> skill(skill);
            case WantLine want -> want.wanting() == null ? said("unknown") : text(EnumText.key(want.wanting()));
            case TermLine term -> text(EnumText.key(term.suits(), reader.key()));
        };
    }

    public String sign(Line line) {
        return switch (tone(line)) {
            case GOOD -> "✓";
            case WARN -> "≈";
            case BAD -> "○";
            default -> "?";
        };
    }

    public Tone tone(Line line) {
        return switch (line) {
            case SkillLine skill ->
                switch (skill.met()) {
                    case FULLY -> Tone.GOOD;
                    case PARTLY, BY_RELATED, TRAINABLE -> Tone.WARN;
                    case NOT -> Tone.BAD;
                };
            case WantLine want ->
                switch (want.wanting()) {
                    case GLADLY -> Tone.GOOD;
                    case NEUTRAL -> Tone.WARN;
                    case RATHER_NOT -> Tone.BAD;
                    case null -> Tone.NEUTRAL;
                };
            case TermLine term ->
                switch (term.suits()) {
                    case YES -> Tone.GOOD;
                    case PARTLY -> Tone.WARN;
                    case NO -> Tone.BAD;
                    case UNKNOWN -> Tone.NEUTRAL;
                };
        };
    }

    private String skill(SkillLine line) {
        return switch (line.met()) {
            case FULLY, PARTLY -> line.near() == null ? levels(line) : same(line) + " " + levels(line);
            case BY_RELATED ->
                said("related", name(Objects.requireNonNull(line.used())), because(Objects.requireNonNull(line.near())))
                        + " " + levels(line);
            case TRAINABLE -> said("trainable");
            case NOT -> said("missing");
        };
    }

    private String levels(SkillLine line) {
        return said(
                "levels",
                text(EnumText.key(line.asked().level(), "short")),
                text(EnumText.key(Objects.requireNonNull(line.held()), "short")));
    }

    private String same(SkillLine line) {
        return said("same", name(Objects.requireNonNull(line.used())));
    }

    private String because(Neighbour near) {
        return texts.getTranslation(EnumText.key(near.reason()), near.occupations());
    }

    /// "Meer uitleg" about what the line asks; none for a practical term.
    public Optional<ConceptMore> more(Line line) {
        return switch (line) {
            case SkillLine skill -> ConceptMore.beside(skill.asked().skill(), vocabulary);
            case WantLine want -> ConceptMore.beside(want.concept(), vocabulary);
            case TermLine term -> Optional.empty();
        };
    }

    String name(ConceptUri concept) {
        return vocabulary.find(concept).map(found -> found.plain(locale)).orElseGet(concept::localName);
    }

    private String said(String what, Object... arguments) {
        return texts.getTranslation("matching.line." + what + "-" + reader.key(), arguments);
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
