package nl.talentpas.demo.region;

import static nl.talentpas.demo.region.Career.Mood.DONE_WITH;
import static nl.talentpas.demo.region.Career.Mood.FINE;
import static nl.talentpas.demo.region.Career.Mood.LOVED;

import java.time.YearMonth;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.vacancy.Sector;

/// Makes up what people did until now: paths with years that fit together.
final class CareerGenerator {

    private static final List<Sector> EASY_TO_ENTER =
            List.of(Sector.LOGISTICS, Sector.FOOD, Sector.CLEANING, Sector.RETAIL, Sector.HOSPITALITY, Sector.GREEN);
    private static final List<Sector> STUDIED =
            List.of(Sector.OFFICE, Sector.ICT, Sector.LIFE_SCIENCES, Sector.CARE, Sector.WELFARE);
    private static final List<String> SIDE_JOBS =
            List.of("shelf-stocker", "cashier", "snack-bar-worker", "waiter", "harvest-worker", "kitchen-assistant");
    private static final List<String> AT_HOME = List.of("raise-children", "care-for-parent", "care-for-ill-relative");

    private final Trades trades;
    private final Telling telling;
    private final YearMonth now;
    private final Dice dice;

    CareerGenerator(Trades trades, Telling telling, YearMonth now, Dice dice) {
        this.trades = trades;
        this.telling = telling;
        this.now = now;
        this.dice = dice;
    }

    Career careerOf(Profile profile) {
        Sector sector = sectorOf(profile);
        Concept trade = trades.occupationIn(sector, dice);
        var timeline = new Timeline(now);
        switch (profile) {
            case STEADY -> steady(timeline, trade, sector);
            case HOPPER -> hopper(timeline);
            case STARTER -> starter(timeline, trade);
            case RETURNER -> returner(timeline, trade);
            case CAREER_CHANGER -> changer(timeline, trade);
            case NEWCOMER -> newcomer(timeline, trade);
            case PUPIL -> pupil(timeline);
            case VOCATIONAL_STUDENT -> vocational(timeline, trade);
            case APPRENTICE -> apprentice(timeline, trade);
            case UNIVERSITY_STUDENT -> university(timeline, trade);
        }
        return new Career(timeline.stages(), trade);
    }

    private Sector sectorOf(Profile profile) {
        return switch (profile) {
            case UNIVERSITY_STUDENT -> dice.pick(STUDIED);
            case HOPPER, NEWCOMER -> dice.pick(EASY_TO_ENTER);
            default -> trades.sector(dice);
        };
    }

    private void steady(Timeline timeline, Concept trade, Sector sector) {
        if (dice.chance(60)) {
            timeline.gap(dice.between(1, 9));
        }
        timeline.before(telling.work(trade, LOVED), dice.between(24, 120));
        if (dice.chance(70)) {
            Concept earlier = trades.occupationIn(sector, dice);
            timeline.gap(dice.between(0, 3)).before(telling.work(earlier, FINE), dice.between(18, 84));
        }
        spareTime(timeline, 45);
    }

    private void hopper(Timeline timeline) {
        int jobs = dice.between(2, 4);
        for (int job = 0; job < jobs; job++) {
            Concept trade = trades.occupationIn(dice.pick(EASY_TO_ENTER), dice);
            timeline.gap(dice.between(0, 4))
                    .before(telling.agencyWork(trade, dice.chance(40) ? LOVED : FINE), dice.between(4, 20));
        }
        if (jobs < 4) {
            spareTime(timeline, 25);
        }
    }

    private void starter(Timeline timeline, Concept trade) {
        timeline.gap(dice.between(1, 12)).before(telling.vocational(trade), dice.between(24, 44));
        sideJob(timeline, 80);
        spareTime(timeline, 60);
    }

    private void returner(Timeline timeline, Concept trade) {
        timeline.before(telling.care(trades.activity(dice.pick(AT_HOME))), dice.between(36, 140));
        timeline.before(telling.work(trade, dice.chance(60) ? LOVED : FINE), dice.between(30, 110));
        volunteering(timeline, 55);
    }

    private void changer(Timeline timeline, Concept trade) {
        timeline.gap(dice.between(0, 5));
        if (dice.chance(65)) {
            timeline.before(telling.course(trade), dice.between(3, 10));
        }
        Concept old = trades.occupationIn(trades.sector(dice), dice);
        timeline.before(telling.work(old, DONE_WITH), dice.between(48, 160));
        spareTime(timeline, 50);
    }

    private void newcomer(Timeline timeline, Concept trade) {
        timeline.before(telling.languageCourse(trades.activity("learn-new-language")), dice.between(5, 20));
        timeline.gap(dice.between(4, 24)).before(telling.workAbroad(trade), dice.between(24, 130));
        volunteering(timeline, 60);
        if (dice.chance(45)) {
            timeline.beside(telling.care(trades.activity("interpret-for-family")), dice.between(6, 30));
        }
    }

    private void pupil(Timeline timeline) {
        timeline.before(telling.secondarySchool(trades.activity("do-school-projects")), dice.between(6, 40));
        sideJob(timeline, 60);
        spareTime(timeline, 80);
    }

    private void vocational(Timeline timeline, Concept trade) {
        int months = dice.between(8, 32);
        timeline.before(telling.vocational(trade), months);
        if (dice.chance(65)) {
            timeline.beside(telling.internship(trade), dice.between(2, 5), dice.between(1, 3));
        }
        sideJob(timeline, 65);
        spareTime(timeline, 40);
    }

    private void apprentice(Timeline timeline, Concept trade) {
        int months = dice.between(4, 26);
        timeline.before(telling.vocational(trade), months);
        if (dice.chance(55)) {
            timeline.beside(telling.work(trade, LOVED), months);
        }
        spareTime(timeline, 40);
    }

    private void university(Timeline timeline, Concept trade) {
        timeline.before(telling.university(trade), dice.between(8, 40));
        sideJob(timeline, 70);
        if (dice.chance(35)) {
            timeline.beside(telling.volunteering(trades.activity("student-association")), dice.between(5, 30));
        }
    }

    private void sideJob(Timeline timeline, int percent) {
        if (dice.chance(percent)) {
            Concept job = trades.occupation(dice.pick(SIDE_JOBS));
            timeline.beside(telling.sideJob(job), dice.between(5, 30));
        }
    }

    private void spareTime(Timeline timeline, int percent) {
        if (dice.chance(percent)) {
            Concept hobby = dice.pick(trades.activities("hobby"));
            timeline.beside(telling.hobby(hobby), dice.between(8, 70));
        } else {
            volunteering(timeline, percent / 2);
        }
    }

    private void volunteering(Timeline timeline, int percent) {
        if (dice.chance(percent)) {
            Concept activity = dice.pick(trades.activities("volunteering"));
            timeline.beside(telling.volunteering(activity), dice.between(6, 60));
        }
    }
}
