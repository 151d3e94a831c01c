package nl.talentpas.matching.explaining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.engine.NotCounted.Why;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Tone;

/// What did not count and why, folded: skills that a better one beat, skills that nothing asks, and wishes about other
/// work. An employer reads how many were not asked, not which: the rest of a passport is not theirs to leaf through.
class NotCountedDetails extends Details {

    private static final int MOST_NAMED = 8;

    private final Reader reader;
    private final LineWords words;

    NotCountedDetails(NotCounted what, Reader reader, LineWords words) {
        this.reader = reader;
        this.words = words;
        var list = new Div();
        what.skills().stream().filter(skill -> skill.why() != Why.NOT_ASKED).forEach(skill -> list.add(beaten(skill)));
        List<ConceptUri> notAsked = what.skills().stream()
                .filter(skill -> skill.why() == Why.NOT_ASKED)
                .map(NotCounted.Skill::skill)
                .toList();
        several("not-asked", notAsked).ifPresent(list::add);
        several("wants", what.wants()).ifPresent(list::add);
        list.add(new Line("–", Tone.NEUTRAL, getTranslation("matching.not-counted.told"))
                .detail(getTranslation("matching.not-counted.told-" + reader.key())));
        setSummaryText(getTranslation("matching.not-counted.question"));
        add(list);
        setWidthFull();
        Handles.testId(this, "not-counted");
    }

    private Component beaten(NotCounted.Skill skill) {
        String asked = words.name(Objects.requireNonNull(skill.asked()));
        String better = Optional.ofNullable(skill.better()).map(words::name).orElse("");
        String points = Points.of(skill.points(), getLocale());
        String counted = Points.of(skill.counted(), getLocale());
        String key = asked.equals(better) ? "matching.not-counted.beaten-by-itself" : EnumText.key(skill.why());
        return Handles.testId(
                new Line("–", Tone.NEUTRAL, words.name(skill.skill()))
                        .detail(getTranslation(key, asked, better, points, counted)),
                "not-counted-line");
    }

    /// @param what names the texts
    private Optional<Component> several(String what, List<ConceptUri> concepts) {
        if (concepts.isEmpty()) {
            return Optional.empty();
        }
        var line = new Line("–", Tone.NEUTRAL, getTranslation("matching.not-counted." + what, concepts.size()));
        return Optional.of(
                Handles.testId(reader == Reader.EMPLOYER ? line : line.detail(names(concepts)), "not-counted-" + what));
    }

    private String names(List<ConceptUri> concepts) {
        List<String> named =
                concepts.stream().limit(MOST_NAMED).map(words::name).sorted().toList();
        Stream<String> more = concepts.size() > MOST_NAMED
                ? Stream.of(getTranslation("matching.not-counted.more", concepts.size() - MOST_NAMED))
                : Stream.empty();
        return Listed.of(Stream.concat(named.stream(), more).toList(), getLocale());
    }
}
