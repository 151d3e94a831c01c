package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import org.jspecify.annotations.Nullable;

/// All proposals of the coach's people by stage: first what is only prepared, then columns on a wide screen, sections
/// with counts on a phone.
@Route(CoachNavigation.PROPOSALS)
@RolesAllowed(Role.Names.COACH)
@Menu(title = "coaching.board.menu", order = 33, icon = "list-checks")
public class CoachBoardView extends Page {

    private static final int PREPARED_SHOWN = 6;
    private static final int COLUMN_SHOWN = 15;
    private static final int ENDED_SHOWN = 12;

    private final transient Clock clock;

    CoachBoardView(ProposalService proposals, Clock clock) {
        this.clock = clock;
        heading(getTranslation("coaching.board.title"));
        List<ProposalDetails> all = proposals.asCoach();
        if (all.isEmpty()) {
            add(nothing());
            return;
        }
        Map<CoachStage, List<ProposalDetails>> byStage =
                all.stream().collect(Collectors.groupingBy(proposal -> CoachStage.of(proposal.state())));
        var board = new Div();
        board.addClassName("board");
        EnumSet.range(CoachStage.CANDIDATE, CoachStage.WORK)
                .forEach(stage -> board.add(column(stage, byStage.getOrDefault(stage, List.of()))));
        add(
                prepared(byStage.getOrDefault(CoachStage.PREPARED, List.of())),
                board,
                ended(byStage.getOrDefault(CoachStage.ENDED, List.of())));
    }

    /// What nobody but the coach knows of yet stands before everything that is under way.
    private Section prepared(List<ProposalDetails> proposals) {
        var help = new Paragraph(getTranslation("coaching.board.prepared"));
        help.addClassNames("muted", "small");
        var section = part(CoachStage.PREPARED, proposals.size());
        section.add(
                help,
                new Portions<>(CoachStage.PREPARED.key(), PREPARED_SHOWN, this::card)
                        .as("cards")
                        .show(proposals.reversed()));
        section.setVisible(!proposals.isEmpty());
        return section;
    }

    private Section part(CoachStage stage, int size) {
        var count = new Span(String.valueOf(size));
        count.addClassNames("count", "number");
        var part = new Section(new H2(new Span(getTranslation("coaching.board.stage." + stage.key()) + " "), count));
        part.addClassNames("board-column", "stack");
        part.setId("stage-" + stage.key());
        return part;
    }

    private Section column(CoachStage stage, List<ProposalDetails> proposals) {
        var column = part(stage, proposals.size());
        // Within a stage, whatever stands still longest comes first.
        column.add(new Portions<>(stage.key(), COLUMN_SHOWN, this::card)
                .as("stack")
                .show(proposals.reversed()));
        if (proposals.isEmpty()) {
            var none = new Span(getTranslation("coaching.board.none"));
            none.addClassNames("muted", "small");
            column.add(none);
        }
        return column;
    }

    private Component ended(List<ProposalDetails> proposals) {
        var list =
                new Portions<>("voorbij", ENDED_SHOWN, this::card).as("cards").show(proposals);
        var details = new Details(getTranslation("coaching.board.ended", proposals.size()), list);
        details.setId("stage-ended");
        details.setVisible(!proposals.isEmpty());
        return details;
    }

    private Card card(ProposalDetails proposal) {
        @Nullable PersonName name = proposal.candidate().name();
        var link = new Anchor(
                ProposalNavigation.page(ProposalParty.COACH, proposal.id()),
                name == null ? proposal.candidate().handle() : name.full());
        link.addClassName("card-link");
        var work = new Div(proposal.vacancy().content().title());
        var organisation = new Div(proposal.vacancy().organisation().name());
        organisation.addClassNames("muted", "small");
        var state = new Div(getTranslation(
                "coaching.board.since",
                getTranslation(EnumText.key(proposal.state())),
                Days.since(proposal.since(), clock)));
        state.addClassNames("muted", "small");
        var card = new Card(link, work, organisation, state).withClass("board-card");
        return Handles.dataId(Handles.testId(card, "proposal-card"), proposal.id());
    }

    private EmptyState nothing() {
        return new EmptyState(
                "list-checks",
                getTranslation("coaching.board.nothing.title"),
                getTranslation("coaching.board.nothing.text"),
                Buttons.primaryLink(getTranslation("coaching.fit.closed.action"), CoachNavigation.VACANCIES));
    }
}
