package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.matching.HowItWorks;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.uikit.Page;

/// How ranking works, in plain words and with the values that are in force. `docs/how-matching-works.md` says the same.
@Route("hoe-werkt-het")
@AnonymousAllowed
public class HowItWorksView extends Page {

    HowItWorksView(PolicyService policies) {
        heading(getTranslation("matching.how.title"));
        lead(getTranslation("matching.how.lead"));
        Object[] figures = HowItWorks.figures(policies.current());
        var prose = new Div();
        prose.addClassNames("prose", "stack");
        for (int section = 1; section <= HowItWorks.SECTIONS; section++) {
            prose.add(
                    new H2(getTranslation("matching.how." + section + ".title")),
                    new Paragraph(getTranslation("matching.how." + section + ".text", figures)));
        }
        var register = new Anchor("api/v1/algorithm", getTranslation("matching.how.register"));
        register.setRouterIgnore(true);
        register.addClassName("tall-link");
        prose.add(register);
        add(prose);
    }
}
