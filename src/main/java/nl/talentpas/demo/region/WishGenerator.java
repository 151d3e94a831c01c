package nl.talentpas.demo.region;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.demo.region.Career.Stage;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;

/// Makes up what people look for, as it follows from who they are and what they did.
final class WishGenerator {

    private static final List<DayOfWeek> WEEK = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final List<Integer> DISTANCES = List.of(5, 8, 10, 10, 15, 15, 20, 20, 25, 30, 40);
    private static final List<WorkCondition> CONDITIONS = Arrays.asList(WorkCondition.values());
    private static final Set<WorkCondition> HARD = EnumSet.of(
            WorkCondition.NIGHTS,
            WorkCondition.COLD,
            WorkCondition.NOISE,
            WorkCondition.SHIFTS,
            WorkCondition.EVENINGS,
            WorkCondition.PHYSICAL);

    private final Trades trades;
    private final LocalDate today;
    private final Dice dice;

    WishGenerator(Trades trades, LocalDate today, Dice dice) {
        this.trades = trades;
        this.today = today;
        this.dice = dice;
    }

    Wishes wishesOf(Person person, Career career) {
        return new Wishes(
                kinds(person.profile()),
                hours(person.profile().hours()),
                days(),
                person.home().code(),
                dice.pick(DISTANCES),
                conditions(),
                contracts(person.profile()),
                dice.chance(75) ? today.plusDays(dice.between(-20, 60)) : null,
                licences(career));
    }

    private Set<WorkKind> kinds(Profile profile) {
        var kinds = EnumSet.of(profile.kinds().getFirst());
        kinds.addAll(dice.some(profile.kinds(), dice.between(1, profile.kinds().size())));
        return kinds;
    }

    private Hours hours(Hours usual) {
        int most = dice.between((usual.min() + usual.max()) / 2, usual.max());
        return new Hours(Math.max(Hours.LEAST, dice.between(usual.min() - 4, most - 4)), most);
    }

    private Set<DayOfWeek> days() {
        var days = EnumSet.copyOf(dice.some(WEEK, dice.chance(60) ? 5 : dice.between(3, 4)));
        if (dice.chance(20)) {
            days.add(SATURDAY);
        }
        if (dice.chance(6)) {
            days.add(SUNDAY);
        }
        return days;
    }

    private Map<WorkCondition, Wanting> conditions() {
        var said = new EnumMap<WorkCondition, Wanting>(WorkCondition.class);
        dice.some(CONDITIONS, dice.between(3, 8)).forEach(condition -> said.put(condition, wanting(condition)));
        return said;
    }

    private Wanting wanting(WorkCondition condition) {
        boolean hard = HARD.contains(condition);
        if (dice.chance(hard ? 12 : 45)) {
            return Wanting.GLADLY;
        }
        return dice.chance(hard ? 45 : 70) ? Wanting.NEUTRAL : Wanting.RATHER_NOT;
    }

    private Set<ContractKind> contracts(Profile profile) {
        List<ContractKind> usual = profile.isStudent()
                ? List.of(ContractKind.LEARNING_AGREEMENT, ContractKind.ON_CALL)
                : List.of(ContractKind.PERMANENT, ContractKind.TEMPORARY, ContractKind.AGENCY);
        return Set.copyOf(dice.some(usual, dice.between(0, usual.size())));
    }

    /// Somebody who did the work has its papers; of others, some say that they do not.
    private Map<Licence, Boolean> licences(Career career) {
        var held = new EnumMap<Licence, Boolean>(Licence.class);
        if (dice.chance(80)) {
            held.put(Licence.DRIVING_B, dice.chance(65));
        }
        career.stages().stream()
                .filter(stage -> !stage.isLearning())
                .flatMap(stage -> papers(stage).stream())
                .filter(paper -> dice.chance(paper.always() ? 92 : 40))
                .forEach(paper -> held.put(paper.licence(), true));
        if (dice.chance(25)) {
            held.putIfAbsent(Licence.FORKLIFT, false);
            held.putIfAbsent(Licence.VCA, dice.chance(20));
        }
        return held;
    }

    private List<Content.LicenceText> papers(Stage stage) {
        return trades.trade(stage.told().concept()).licences();
    }
}
