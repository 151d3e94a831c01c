package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.discovery.DiscoveryService;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;

/// Step 2 of the orientation: the tasks of one choice, to say "not yet", "I can" or "gladly" to.
@Route(DiscoveryNavigation.TASKS + "/:number([1-9][0-9]?)")
@AnonymousAllowed
public class DiscoverTasksView extends Page implements BeforeEnterObserver {

    private final Vocabulary vocabulary;
    private final DiscoveryService discoveries;
    private final Discovery discovery = VisitorSession.discovery();
    private final Stack body = new Stack();
    private final Anchor result = Buttons.primaryLink("", DiscoveryNavigation.RESULT);

    DiscoverTasksView(Vocabulary vocabulary, DiscoveryService discoveries) {
        this.vocabulary = vocabulary;
        this.discoveries = discoveries;
        lead(getTranslation("discovery.tasks.lead"));
        result.setId("show-result");
        result.getElement().setAttribute("aria-live", "polite");
        body.addClassName("roomy");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = Integer.parseInt(event.getRouteParameters().get("number").orElse("1"));
        List<Concept> choices = discovery.choices().stream()
                .flatMap(choice -> vocabulary.find(choice).stream())
                .toList();
        if (number > choices.size()) {
            event.forwardTo(choices.isEmpty() ? DiscoveryNavigation.START : DiscoveryNavigation.tasks(1));
        } else {
            show(choices.get(number - 1), number, choices.size());
        }
    }

    private void show(Concept choice, int number, int all) {
        heading(question(choice));
        String back = number == 1 ? DiscoveryNavigation.START : DiscoveryNavigation.tasks(number - 1);
        body.removeAll();
        body.add(new StepHead(2, back));
        for (TaskLink link : vocabulary.tasksOf(choice.uri())) {
            ConceptUri task = link.task();
            body.add(new AnswerCard(vocabulary.get(task), discovery, this::count));
        }
        String next = number == all ? DiscoveryNavigation.RESULT : DiscoveryNavigation.tasks(number + 1);
        Anchor onward = Buttons.secondaryLink(
                getTranslation(number == all ? "discovery.tasks.skip" : "discovery.tasks.next"), next);
        onward.setId("onward");
        onward.setVisible(number < all || discovery.answers().isEmpty());
        body.add(new BottomBar(onward, result));
        count();
    }

    private String question(Concept choice) {
        String name = choice.preferred(getLocale());
        return choice.type() == ConceptType.OCCUPATION
                ? getTranslation("discovery.tasks.occupation", name)
                : getTranslation("discovery.tasks.activity", Listed.capitalised(name, getLocale()));
    }

    /// How much fits, as it stands after every tap.
    private void count() {
        int fitting = discoveries.fitting(discovery).count();
        result.setText(
                fitting == 0
                        ? getTranslation("discovery.tasks.show")
                        : getTranslation("discovery.tasks.show-count", fitting));
    }
}
