package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Optional;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.identity.AccountId;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/// The state of the page "Wie past hier?" as its address keeps it.
///
/// @param region everybody in the region instead of the coach's own people
/// @param setAside whether those set aside are shown too
/// @param person whose explanation is open; null while nobody was chosen
record CoachFitAddress(
        VacancyId vacancy,
        boolean region,
        boolean setAside,
        @Nullable AccountId person) {

    /// How many people are shown; the list itself keeps it.
    static final String SHOWN = "toon";

    private static final String REGION = "regio";
    private static final String SET_ASIDE = "afgevallen";
    private static final String PERSON = "wie";

    static CoachFitAddress of(String vacancy, Location location) {
        QueryParameters query = location.getQueryParameters();
        return new CoachFitAddress(
                new VacancyId(Addresses.id(vacancy)),
                query.getSingleParameter(REGION).isPresent(),
                query.getSingleParameter(SET_ASIDE).isPresent(),
                query.getSingleParameter(PERSON)
                        .flatMap(Addresses::find)
                        .map(AccountId::new)
                        .orElse(null));
    }

    CoachFitAddress among(boolean wholeRegion) {
        return new CoachFitAddress(vacancy, wholeRegion, setAside, null);
    }

    CoachFitAddress showing(boolean alsoSetAside) {
        return new CoachFitAddress(vacancy, region, alsoSetAside, null);
    }

    CoachFitAddress choosing(AccountId whom) {
        return new CoachFitAddress(vacancy, region, setAside, whom);
    }

    CoachFitAddress choosingNobody() {
        return new CoachFitAddress(vacancy, region, setAside, null);
    }

    /// Whether the same people are listed.
    boolean listsAs(@Nullable CoachFitAddress other) {
        return other != null && choosingNobody().equals(other.choosingNobody());
    }

    Optional<AccountId> chosen() {
        return Optional.ofNullable(person);
    }

    String path() {
        var query = new ArrayList<String>();
        if (region) {
            query.add(REGION + "=ja");
        }
        if (setAside) {
            query.add(SET_ASIDE + "=ja");
        }
        if (person != null) {
            query.add(PERSON + "=" + person);
        }
        String page = CoachNavigation.vacancy(vacancy);
        return query.isEmpty() ? page : page + "?" + String.join("&", query);
    }
}
