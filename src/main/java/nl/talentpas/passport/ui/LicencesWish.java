package nl.talentpas.passport.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.Licence;

/// Which papers somebody has, the most asked ones first. Not answered is not the same as no.
class LicencesWish extends AnswersWish<Licence, Boolean> {

    private static final List<Licence> MOST_ASKED = List.of(
            Licence.DRIVING_B,
            Licence.FORKLIFT,
            Licence.VCA,
            Licence.CERTIFICATE_OF_CONDUCT,
            Licence.FIRST_AID,
            Licence.SOCIAL_HYGIENE);

    LicencesWish(MyPassport passport) {
        super("licences", passport, new Part<>(Wishes::licences, Wishes::withLicences));
        ask(
                getTranslation("passport.licences.question"),
                getTranslation("passport.licences.hint"),
                Stream.concat(MOST_ASKED.stream(), Stream.of(Licence.values()))
                        .distinct()
                        .toList(),
                MOST_ASKED.size(),
                List.of(true, false));
    }

    @Override
    String words(Boolean answer) {
        return getTranslation(answer ? "passport.yes" : "passport.no");
    }
}
