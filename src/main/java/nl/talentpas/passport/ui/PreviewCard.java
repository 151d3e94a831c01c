package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.Wanting;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import org.jspecify.annotations.Nullable;

/// "Zo ziet een werkgever jou": the anonymous card, as the employer gets it before the name.
class PreviewCard extends Card {

    private static final int MOST = 8;

    private final Words words;
    private final Div body = new Div();

    PreviewCard(Words words) {
        this.words = words;
        setId("preview");
        body.addClassNames("stack", "preview");
        var hint = new Paragraph(getTranslation("passport.preview.hint"));
        hint.addClassNames("muted", "small");
        var title = new Row(new Pictogram("eye"), new H2(getTranslation("passport.preview.title")));
        title.addClassName("nowrap");
        add(title, hint, body);
    }

    void show(AnonymousCard card) {
        body.removeAll();
        part(getTranslation("passport.preview.tasks"), tasks(card));
        part(getTranslation("passport.preview.skills"), skills(card));
        part(getTranslation("passport.preview.wishes"), wishes(card));
        part(getTranslation("passport.preview.papers"), papers(card));
        if (body.getComponentCount() == 0) {
            body.add(new Paragraph(getTranslation("passport.preview.empty")));
        }
    }

    private void part(String title, List<? extends Component> chips) {
        if (chips.isEmpty()) {
            return;
        }
        var row = new Row(chips.stream().limit(MOST).toArray(Component[]::new));
        row.addClassName("tight");
        if (chips.size() > MOST) {
            row.add(new Chip(getTranslation("passport.preview.more", chips.size() - MOST), Tone.NEUTRAL));
        }
        body.add(new H3(title), row);
    }

    private List<Component> tasks(AnonymousCard card) {
        return card.tasks().stream()
                .map(claim -> words.explained(claim.task(), chip(words.plain(claim.task()), claim.wanting())))
                .toList();
    }

    private List<Component> skills(AnonymousCard card) {
        return card.skills().stream()
                .map(claim -> words.explained(claim.skill(), skill(claim)))
                .toList();
    }

    private Chip skill(SkillClaim claim) {
        String level = getTranslation(EnumText.key(claim.level(), "short"));
        return chip(words.plain(claim.skill()) + " · " + level, claim.wanting());
    }

    private List<Chip> wishes(AnonymousCard card) {
        Stream<String> kinds = card.kinds().stream().sorted().map(this::text);
        Stream<String> terms = Stream.of(hours(card), days(card), start(card), card.municipality())
                .filter(text -> !text.isEmpty());
        Stream<String> liked = card.liked().stream().sorted().map(this::text);
        return Stream.of(kinds, terms, liked)
                .flatMap(texts -> texts)
                .map(text -> new Chip(text, Tone.NEUTRAL))
                .toList();
    }

    private List<Chip> papers(AnonymousCard card) {
        return card.licences().stream()
                .sorted()
                .map(licence -> new Chip(text(licence), Tone.NEUTRAL))
                .toList();
    }

    private String hours(AnonymousCard card) {
        var hours = card.hours();
        return hours == null ? "" : getTranslation("passport.preview.hours", hours.min(), hours.max());
    }

    private String days(AnonymousCard card) {
        return Days.weekdays(card.days(), TextStyle.FULL, getLocale());
    }

    private String start(AnonymousCard card) {
        var from = card.availableFrom();
        return from == null ? "" : getTranslation("passport.preview.from", Days.shortDay(from, getLocale()));
    }

    private String text(Enum<?> constant) {
        return getTranslation(EnumText.key(constant));
    }

    private static Chip chip(String text, @Nullable Wanting wanting) {
        return wanting == Wanting.GLADLY ? new Chip("heart", text, Tone.BRAND) : new Chip(text, Tone.BRAND);
    }
}
