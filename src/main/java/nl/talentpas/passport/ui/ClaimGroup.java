package nl.talentpas.passport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Stack;

/// Claims under one heading; a long list shows its first ones until somebody asks for all.
class ClaimGroup extends Stack {

    private static final int FIRST = 5;

    private final List<ClaimRow> others;
    private final Button more;

    ClaimGroup(String title, List<ClaimRow> rows) {
        // One more row takes no more room than the button that would show it.
        int shown = rows.size() == FIRST + 1 ? rows.size() : Math.min(FIRST, rows.size());
        others = rows.subList(shown, rows.size());
        more = Buttons.quiet(getTranslation("passport.claim.more", others.size()), this::unfold);
        more.setVisible(!others.isEmpty());
        addClassName("claims");
        add(new H3(getTranslation("passport.claim.group", title, rows.size())));
        rows.subList(0, shown).forEach(this::add);
        add(more);
    }

    private void unfold() {
        remove(more);
        others.forEach(this::add);
    }
}
