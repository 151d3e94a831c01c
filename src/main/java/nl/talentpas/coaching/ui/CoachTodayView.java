package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.CaseloadPerson;
import nl.talentpas.coaching.decision.CoachDay;
import nl.talentpas.coaching.decision.CoachDayService;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;
import org.jspecify.annotations.Nullable;

/// The coach's day: what to look at, who is silent, and whom to call after they started.
@Route(CoachNavigation.TODAY)
@RolesAllowed(Role.Names.COACH)
@Menu(title = "coaching.today.menu", order = 30, icon = "sun")
public class CoachTodayView extends Page {

    private static final int MANY_DAYS = 5;

    private final transient Clock clock;

    CoachTodayView(CoachDayService days, Clock clock) {
        this.clock = clock;
        CoachDay day = days.today();
        heading(getTranslation("coaching.today.title"));
        int review = day.interests().size() + day.fresh().size();
        int follow = day.waiting().size() + day.aftercare().size();
        lead(
                review + follow == 0
                        ? getTranslation("coaching.today.nothing")
                        : getTranslation(
                                "coaching.today.lead",
                                review,
                                day.waiting().size(),
                                day.aftercare().size()));
        var left = new Stack(interests(day), new CoachTodayCard<>("fresh", "user-plus", day.fresh(), this::fresh));
        var right = new Stack(waiting(day), aftercare(day));
        add(new Columns(Columns.Wide.NEITHER, left, right));
    }

    private Component interests(CoachDay day) {
        return new CoachTodayCard<>("interests", "message-circle", day.interests(), interest -> {
            var name = interest.candidate().account().name();
            return new PersonRow(
                            name.initials(),
                            name.full(),
                            CoachNavigation.vacancy(
                                    interest.vacancy().id(),
                                    interest.candidate().id()))
                    .about(interest.candidate().id())
                    .detail(getTranslation(
                            "coaching.today.interests.about",
                            interest.vacancy().content().title(),
                            interest.vacancy().organisation().name()))
                    .end(ago(Days.since(interest.shown().shownAt(), clock)));
        });
    }

    private PersonRow fresh(CaseloadPerson person) {
        return new PersonRow(
                        person.candidate().account().name().initials(),
                        person.name(),
                        CoachNavigation.candidate(person.id()))
                .about(person.id())
                .detail(getTranslation(
                        "coaching.today.fresh.about",
                        person.candidate().account().municipality(),
                        person.skills()))
                .end(ago(Days.since(person.candidate().since(), clock)));
    }

    private Component waiting(CoachDay day) {
        return new CoachTodayCard<>(
                "waiting",
                "clock",
                day.waiting(),
                proposal -> row(proposal)
                        .detail(getTranslation(EnumText.key(proposal.state())))
                        .end(ago(Days.since(proposal.since(), clock))));
    }

    private Component aftercare(CoachDay day) {
        return new CoachTodayCard<>(
                "aftercare",
                "heart-handshake",
                day.aftercare(),
                care -> row(care.proposal())
                        .detail(getTranslation("coaching.today.aftercare.about", care.weeks()))
                        .end(due(care.days())));
    }

    private PersonRow row(ProposalDetails proposal) {
        @Nullable PersonName name = proposal.candidate().name();
        return new PersonRow(
                        name == null ? "?" : name.initials(),
                        name == null ? proposal.candidate().handle() : name.full(),
                        ProposalNavigation.page(ProposalParty.COACH, proposal.id()))
                .about(proposal.id())
                .detail(proposal.vacancy().content().title() + " · "
                        + proposal.vacancy().organisation().name());
    }

    private Chip ago(long days) {
        return new Chip(getTranslation("coaching.days.ago", days), days >= MANY_DAYS ? Tone.WARN : Tone.NEUTRAL);
    }

    private Chip due(long days) {
        return days < 0
                ? new Chip(getTranslation("coaching.days.late", -days), Tone.BAD)
                : new Chip(getTranslation("coaching.days.ahead", days), days == 0 ? Tone.WARN : Tone.NEUTRAL);
    }
}
