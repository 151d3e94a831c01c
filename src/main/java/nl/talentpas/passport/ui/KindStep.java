package nl.talentpas.passport.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Set;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.Pictogram;

/// What kind of experience it was: tiles with pictures, of which one tap leads on.
class KindStep extends ExperienceStep {

    KindStep(ExperienceDraft draft, Runnable onward) {
        Choices<ExperienceKind> tiles = Choices.oneOf(ExperienceKind.class, question());
        for (ExperienceKind kind : ExperienceKind.values()) {
            Button tile = tiles.pill(kind);
            tile.setIcon(new Pictogram(KindIcons.of(kind)));
        }
        ExperienceKind before = draft.kind();
        tiles.choose(before == null ? Set.of() : Set.of(before));
        tiles.onTap(chosen -> {
            draft.kind(chosen.stream().findFirst().orElse(before));
            onward.run();
        });
        tiles.addClassName("tiles");
        add(tiles);
    }

    @Override
    final String question() {
        return getTranslation("passport.tell-kind.question");
    }

    @Override
    String hint() {
        return getTranslation("passport.tell-kind.hint");
    }

    /// The tap is the answer.
    @Override
    boolean answered() {
        return true;
    }
}
