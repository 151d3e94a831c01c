package nl.talentpas.coaching.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.talentpas.coaching.decision.FittingPerson.Travel;
import nl.talentpas.identity.AccountId;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far people live from some work, and from when they can come.
@Component
class Travels {

    static final Travel UNKNOWN = new Travel(OptionalInt.empty(), Optional.empty());

    private final PassportCatalogue passports;
    private final Places places;

    Travels(PassportCatalogue passports, Places places) {
        this.passports = passports;
        this.places = places;
    }

    /// By person; who has no passport is left out.
    Map<AccountId, Travel> of(Collection<AccountId> people, @Nullable PlaceCode work) {
        return passports.findAll(people).stream()
                .collect(Collectors.toMap(PassportDetails::owner, passport -> travel(passport.wishes(), work)));
    }

    private Travel travel(Wishes wishes, @Nullable PlaceCode work) {
        OptionalInt kilometres =
                work == null || wishes.home() == null ? OptionalInt.empty() : places.kilometres(wishes.home(), work);
        return new Travel(kilometres, Optional.ofNullable(wishes.availableFrom()));
    }
}
