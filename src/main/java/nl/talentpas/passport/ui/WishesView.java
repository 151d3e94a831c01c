package nl.talentpas.passport.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.EnumText;

/// The tab "Wil": what somebody looks for, one question per card.
@Route(PassportNavigation.WISHES)
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class WishesView extends PassportPage {

    private final MyPassport passport;

    WishesView(MyPassport passport, Words words, Places places, Clock clock) {
        super(PassportTabs.Tab.WANT, passport, words);
        this.passport = passport;
        ask(kinds());
        ask(new HoursWish(passport));
        ask(days(words));
        ask(new ReachWish(passport, places));
        ask(new ConditionsWish(passport));
        ask(contracts());
        ask(new StartWish(passport, clock));
        ask(new LicencesWish(passport));
    }

    private void ask(WishCard<?> card) {
        show(card.onChange(this::refresh));
    }

    private PillsWish<WorkKind> kinds() {
        return new PillsWish<>(
                "kinds",
                getTranslation("passport.kinds.question"),
                passport,
                new WishCard.Part<>(Wishes::kinds, Wishes::withKinds),
                offer(WorkKind.values()));
    }

    private PillsWish<DayOfWeek> days(Words words) {
        return new PillsWish<>(
                "days",
                getTranslation("passport.days.question"),
                passport,
                new WishCard.Part<>(Wishes::days, Wishes::withDays),
                new PillsWish.Offer<>(List.of(DayOfWeek.values()), words::day));
    }

    private PillsWish<ContractKind> contracts() {
        return new PillsWish<>(
                "contracts",
                getTranslation("passport.contracts.question"),
                passport,
                new WishCard.Part<>(Wishes::contracts, Wishes::withContracts),
                offer(ContractKind.values()));
    }

    private <E extends Enum<E>> PillsWish.Offer<E> offer(E[] options) {
        Function<E, String> text = option -> getTranslation(EnumText.key(option));
        return new PillsWish.Offer<>(List.of(options), text);
    }
}
