package nl.talentpas.demo.region;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.LicenceDemand;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.Wage;
import org.jspecify.annotations.Nullable;

/// The practical side of a vacancy: hours, days, contract, pay, conditions and licences that go with the work.
final class VacancyTerms {

    private static final List<DayOfWeek> WEEK = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final List<Integer> JOB_HOURS = List.of(16, 20, 24, 28, 32, 32, 36, 38, 40, 40);
    private static final int FULL_WEEK = 32;
    private static final int ROUND_CENTS = 5;
    private static final int HOURS_PER_MONTH = 160;

    private final Trades trades;
    private final Dice dice;

    VacancyTerms(Trades trades, Dice dice) {
        this.trades = trades;
        this.dice = dice;
    }

    Hours hours(WorkKind kind) {
        return switch (kind) {
            case JOB -> between(dice.pick(JOB_HOURS));
            case APPRENTICESHIP -> new Hours(24, dice.pick(List.of(32, 36, 40)));
            case INTERNSHIP -> new Hours(dice.pick(List.of(8, 16, 24)), dice.pick(List.of(32, 36)));
            case TRIAL_PLACEMENT -> new Hours(12, dice.pick(List.of(20, 24, 32)));
            case ASSIGNMENT -> new Hours(2, dice.pick(List.of(8, 12, 16)));
            case VOLUNTEERING -> new Hours(2, dice.pick(List.of(4, 6, 8)));
        };
    }

    private Hours between(int most) {
        return new Hours(most - dice.pick(List.of(0, 4, 8)), most);
    }

    Set<DayOfWeek> days(Hours hours, Set<WorkCondition> conditions) {
        if (dice.chance(25)) {
            return Set.of();
        }
        int count = hours.max() >= FULL_WEEK ? 5 : Math.max(1, (hours.max() + 7) / 8);
        var days = EnumSet.copyOf(dice.some(WEEK, count));
        if (conditions.contains(WorkCondition.WEEKENDS)) {
            days.add(SATURDAY);
        }
        return days;
    }

    @Nullable ContractKind contract(WorkKind kind) {
        return switch (kind) {
            case JOB ->
                dice.pick(List.of(
                        ContractKind.PERMANENT,
                        ContractKind.TEMPORARY,
                        ContractKind.TEMPORARY,
                        ContractKind.TEMPORARY,
                        ContractKind.ON_CALL));
            case APPRENTICESHIP, INTERNSHIP -> ContractKind.LEARNING_AGREEMENT;
            case VOLUNTEERING -> ContractKind.VOLUNTEER_AGREEMENT;
            case ASSIGNMENT, TRIAL_PLACEMENT -> null;
        };
    }

    @Nullable Wage wage(WorkKind kind, Sector sector) {
        List<Integer> usual = trades.facts(sector).wage();
        return switch (kind) {
            case JOB -> dice.chance(85) ? job(usual) : null;
            case APPRENTICESHIP -> new Wage(usual.getFirst(), usual.getFirst() + 150, Wage.Per.HOUR);
            case INTERNSHIP ->
                dice.chance(60) ? new Wage(25_000, dice.pick(List.of(30_000, 40_000, 50_000)), Wage.Per.MONTH) : null;
            case ASSIGNMENT, TRIAL_PLACEMENT, VOLUNTEERING -> null;
        };
    }

    private Wage job(List<Integer> usual) {
        int least = round(dice.between(usual.getFirst(), (usual.getFirst() + usual.getLast()) / 2));
        int most = round(dice.between(least + 50, usual.getLast() + 50));
        return dice.chance(80)
                ? new Wage(least, most, Wage.Per.HOUR)
                : new Wage(least * HOURS_PER_MONTH, most * HOURS_PER_MONTH, Wage.Per.MONTH);
    }

    private static int round(int cents) {
        return cents / ROUND_CENTS * ROUND_CENTS;
    }

    Set<WorkCondition> conditions(Sector sector, Concept occupation) {
        var conditions = EnumSet.noneOf(WorkCondition.class);
        trades.facts(sector).conditions().forEach((condition, percent) -> {
            if (dice.chance(percent)) {
                conditions.add(condition);
            }
        });
        conditions.addAll(trades.trade(occupation).conditions());
        if (conditions.contains(WorkCondition.TEAM)) {
            conditions.remove(WorkCondition.ALONE);
        }
        return conditions;
    }

    /// What the law asks of everybody, and for jobs what some employers ask besides.
    List<LicenceDemand> licences(WorkKind kind, Concept occupation) {
        boolean learning =
                kind == WorkKind.INTERNSHIP || kind == WorkKind.ASSIGNMENT || kind == WorkKind.TRIAL_PLACEMENT;
        return trades.trade(occupation).licences().stream()
                .filter(text -> learning
                        ? text.licence() == Licence.CERTIFICATE_OF_CONDUCT && text.always()
                        : text.always() || (kind == WorkKind.JOB && dice.chance(35)))
                .map(text -> new LicenceDemand(text.licence(), text.reason()))
                .toList();
    }
}
