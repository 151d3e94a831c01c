package nl.talentpas.demo.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.Wishes;

/// Ways in which a passport can be unfinished, as many are.
enum Gaps {
    JUST_REGISTERED {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return new PassportDetails(
                    whole.owner(), List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), false, whole.tieKey());
        }
    },
    FEW_SKILLS {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return new PassportDetails(
                    whole.owner(),
                    dice.some(whole.skills(), dice.between(1, 4)),
                    dice.some(whole.tasks(), dice.between(0, 3)),
                    List.of(),
                    whole.wishes(),
                    "",
                    Set.of(),
                    whole.matchable(),
                    whole.tieKey());
        }
    },
    NO_WANTS {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return new PassportDetails(
                    whole.owner(),
                    whole.skills().stream()
                            .map(claim -> new SkillClaim(claim.skill(), claim.level(), null))
                            .toList(),
                    whole.tasks().stream()
                            .filter(TaskClaim::can)
                            .map(claim -> new TaskClaim(claim.task(), true, null))
                            .toList(),
                    whole.experiences(),
                    withoutConditions(whole.wishes()),
                    whole.about(),
                    whole.traits(),
                    whole.matchable(),
                    whole.tieKey());
        }
    },
    NO_WISHES {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return with(whole, Wishes.none(), whole.about());
        }
    },
    NO_PLACE {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return with(whole, withoutPlace(whole.wishes()), whole.about());
        }
    },
    NO_WORDS {
        @Override
        PassportDetails in(PassportDetails whole, Dice dice) {
            return with(whole, whole.wishes(), "");
        }
    };

    /// What is left of the passport when this part is not filled in.
    abstract PassportDetails in(PassportDetails whole, Dice dice);

    private static PassportDetails with(PassportDetails whole, Wishes wishes, String about) {
        return new PassportDetails(
                whole.owner(),
                whole.skills(),
                whole.tasks(),
                whole.experiences(),
                wishes,
                about,
                about.isEmpty() ? Set.of() : whole.traits(),
                whole.matchable(),
                whole.tieKey());
    }

    private static Wishes withoutPlace(Wishes wishes) {
        return new Wishes(
                wishes.kinds(),
                wishes.hours(),
                wishes.days(),
                null,
                null,
                wishes.conditions(),
                wishes.contracts(),
                wishes.availableFrom(),
                wishes.licences());
    }

    private static Wishes withoutConditions(Wishes wishes) {
        return new Wishes(
                wishes.kinds(),
                wishes.hours(),
                wishes.days(),
                wishes.home(),
                wishes.maxTravelKm(),
                Map.of(),
                wishes.contracts(),
                wishes.availableFrom(),
                wishes.licences());
    }
}
