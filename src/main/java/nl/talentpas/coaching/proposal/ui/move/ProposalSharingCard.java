package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalDossier.Look;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// What the employer sees of the candidate now, until when, and who of them looked. The candidate themselves can change
/// the day or hide everything at once.
public class ProposalSharingCard extends Card {

    private static final int SHOWN = 10;

    private final ProposalDetails proposal;
    private final ProposalDesk desk;
    private final Runnable changed;

    /// @param changed shows the proposal as it is after a change
    public ProposalSharingCard(ProposalDetails proposal, ProposalDesk desk, Runnable changed) {
        this.proposal = proposal;
        this.desk = desk;
        this.changed = changed;
        add(new H2(getTranslation("coaching.sharing.title")), new Paragraph(sentence()));
        if (proposal.may(ProposalVerb.HIDE)) {
            add(
                    isShared()
                            ? new Row(longer("coaching.sharing.change"), hide())
                            : new Row(longer("coaching.sharing.again")));
        }
        addLooks(desk.dossier().looksAt(proposal.id()));
    }

    private boolean isShared() {
        LocalDate until = proposal.agreements().revealedUntil();
        return proposal.state().isOpen() && until != null && !until.isBefore(LocalDate.now(desk.clock()));
    }

    private String sentence() {
        String organisation = proposal.vacancy().organisation().name();
        LocalDate until = proposal.agreements().revealedUntil();
        return isShared() && until != null
                ? getTranslation("coaching.sharing.until", organisation, Days.day(until, getLocale()))
                : getTranslation("coaching.sharing.hidden", organisation);
    }

    private com.vaadin.flow.component.Component longer(String text) {
        return Handles.testId(Buttons.secondary(getTranslation(text), this::askTerm), "show-longer");
    }

    private void askTerm() {
        var until = new RevealTermField(LocalDate.now(desk.clock()))
                .from(proposal.agreements().revealedUntil());
        var dialog = new AskDialog();
        dialog.setHeaderTitle(getTranslation("coaching.sharing.change"));
        dialog.ask(until);
        dialog.confirmWith(getTranslation("coaching.sharing.save"), () -> {
            until.chosen()
                    .ifPresent(day -> ProposalMove.attempt(
                            () -> desk.proposals().showLonger(proposal.id(), day),
                            "coaching.sharing.changed",
                            changed));
            return !until.isInvalid();
        });
        dialog.open();
    }

    private com.vaadin.flow.component.Component hide() {
        return Handles.testId(
                Buttons.quiet(
                        getTranslation("coaching.sharing.hide"),
                        () -> ProposalMove.attempt(
                                () -> desk.proposals().hide(proposal.id()), "coaching.sharing.hid", changed)),
                "hide");
    }

    private void addLooks(List<Look> looks) {
        add(new H3(getTranslation("coaching.sharing.looks")));
        if (looks.isEmpty()) {
            add(new Paragraph(getTranslation("coaching.sharing.nobody")));
        }
        looks.stream().limit(SHOWN).forEach(look -> add(Handles.testId(line(look), "look")));
        if (looks.size() > SHOWN) {
            add(new Paragraph(getTranslation("coaching.sharing.more", looks.size() - SHOWN)));
        }
    }

    private Line line(Look look) {
        String who = look.who().isEmpty() ? getTranslation("coaching.sharing.somebody") : look.who();
        return new Line("·", Tone.NEUTRAL, who).detail(Days.moment(look.at(), getLocale()));
    }
}
