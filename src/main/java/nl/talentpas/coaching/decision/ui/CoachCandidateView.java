package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.caseload.CaseloadService;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportService;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// One candidate for their coach: who it is, what they can and want, which work fits, and what was done until now.
@Route(CoachNavigation.CANDIDATES)
@RolesAllowed(Role.Names.COACH)
public class CoachCandidateView extends Page implements HasUrlParameter<String> {

    private final transient CaseloadService caseload;
    private final transient PassportService passports;
    private final transient CoachCandidateCards cards;
    private final Div body = new Div();

    CoachCandidateView(CaseloadService caseload, PassportService passports, CoachCandidateCards cards) {
        this.caseload = caseload;
        this.passports = passports;
        this.cards = cards;
        add(body);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Candidate candidate = caseload.find(new AccountId(Addresses.id(id))).orElseThrow(NotFoundException::new);
        PassportDetails passport = passports.of(candidate.id());
        clearHeader();
        crumb(getTranslation("coaching.caseload.title"), CoachNavigation.CANDIDATES);
        heading(candidate.account().name().full());
        lead(getTranslation(
                "coaching.candidate.lead",
                candidate.account().municipality(),
                Days.day(candidate.since(), getLocale())));
        besideHeading(consent(passport));
        show(candidate, passport);
    }

    private void show(Candidate candidate, PassportDetails passport) {
        body.removeAll();
        Runnable again = () -> show(candidate, passport);
        body.add(new Columns(
                Columns.Wide.LEFT,
                new Stack(cards.vacancies(candidate, passport, again), cards.history(candidate, again)),
                new Stack(contact(candidate.account()), cards.passport(passport))));
    }

    private Chip consent(PassportDetails passport) {
        return passport.matchable()
                ? new Chip("circle-check", getTranslation("coaching.candidate.consent"), Tone.GOOD)
                : new Chip("lock", getTranslation("coaching.candidate.no-consent"), Tone.WARN);
    }

    private Stack contact(AccountDetails account) {
        Anchor mail = Buttons.secondaryLink(account.email(), "mailto:" + account.email());
        var links = new Stack(mail);
        if (!account.phone().isBlank()) {
            links.add(Buttons.secondaryLink(
                    account.phone(), "tel:" + account.phone().replace(" ", "")));
        }
        links.getChildren().forEach(link -> ((Anchor) link).setRouterIgnore(true));
        links.setId("contact");
        return links;
    }
}
