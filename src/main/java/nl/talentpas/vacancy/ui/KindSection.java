package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.Pictogram;

/// The kind of work, as tiles to tap; there is always one.
class KindSection extends Card {

    KindSection(Draft draft, EditorTools tools, Runnable changed) {
        setId("vacancy-kind");
        String question = getTranslation("vacancy.editor.kind");
        Choices<WorkKind> tiles = Choices.one(question, List.of(WorkKind.values()), tools.wording()::of);
        tiles.addClassName("kind-tiles");
        for (WorkKind kind : WorkKind.values()) {
            tiles.pill(kind).setIcon(new Pictogram(VacancySigns.icon(kind)));
        }
        tiles.choose(Set.of(draft.kind));
        tiles.onTap(chosen -> {
            chosen.forEach(kind -> draft.kind = kind);
            tiles.choose(Set.of(draft.kind));
            changed.run();
        });
        add(new H2(question), tiles);
    }
}
