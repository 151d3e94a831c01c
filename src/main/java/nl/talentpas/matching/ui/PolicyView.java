package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.IndexService;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.PolicyPreview;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.matching.PolicyVersion;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// The administrator's settings of the matching: values within bounds, what they would change, and every change as a
/// version with its date and reason.
@Route(MatchingNavigation.POLICY)
@Menu(title = "matching.policy.menu", order = 94, icon = "settings")
@RolesAllowed(Role.Names.ADMIN)
public class PolicyView extends Page {

    private final PolicyService policies;
    private final PolicyPreview preview;
    private final IndexCard index;
    private final Div effect = new Div();
    private final Div body = new Div();

    PolicyView(PolicyService policies, PolicyPreview preview, IndexService index) {
        this.policies = policies;
        this.preview = preview;
        heading(getTranslation("matching.policy.title"));
        lead(getTranslation("matching.policy.lead"));
        effect.setId("policy-effect");
        effect.getElement().setAttribute("aria-live", "polite");
        this.index = new IndexCard(index);
        add(body);
        show();
    }

    private void show() {
        effect.removeAll();
        body.removeAll();
        body.add(new Columns(
                Columns.Wide.NEITHER,
                new PolicyForm(policies.current(), this::tryOut, this::store),
                new Stack(
                        effect,
                        new PolicyHistory(policies.history(), policies.standard(), this::restore),
                        new Row(Buttons.secondaryLink(getTranslation("matching.policy.runs"), MatchingNavigation.RUNS)),
                        index)));
    }

    private void tryOut(Policy draft) {
        effect.removeAll();
        var card = new PolicyEffectCard(preview.of(draft));
        effect.add(card);
        card.scrollIntoView();
    }

    private void store(Policy policy, String reason) {
        policies.change(policy, reason);
        show();
    }

    private void restore(int number) {
        PolicyVersion before = policies.current();
        policies.restore(number);
        show();
        Toast.withUndo(getTranslation("matching.policy.restored-now", number), () -> {
            policies.restore(before.number());
            show();
        });
    }
}
