package nl.talentpas.demo.region;

import static nl.talentpas.demo.region.Career.Mood.FINE;
import static nl.talentpas.demo.region.Career.Mood.LOVED;

import java.util.Map;
import java.util.Set;
import nl.talentpas.demo.region.Career.Told;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkKind;

/// The resident and the student whom visitors of the demo region meet first, told by hand.
final class Stars {

    private static final int FARTHEST_KM = 25;
    private static final int NOTICE_DAYS = 14;

    private final Trades trades;
    private final PassportGenerator passports;
    private final Moment moment;
    private final Place home;

    Stars(Trades trades, PassportGenerator passports, Moment moment, Places places) {
        this.trades = trades;
        this.passports = passports;
        this.moment = moment;
        this.home = places.find(new PlaceCode("5344")).orElseThrow();
    }

    Person resident(PeopleGenerator people, Names names) {
        return people.person(
                names.reserve("Samira", "Zonnehoed"), DemoAccounts.emailOf(Role.RESIDENT), Profile.RETURNER, home);
    }

    Person student(PeopleGenerator people, Names names) {
        return people.person(
                names.reserve("Joris", "Veldmuis"),
                DemoAccounts.emailOf(Role.STUDENT),
                Profile.VOCATIONAL_STUDENT,
                home);
    }

    /// Worked in a warehouse, raised children, cooks for the neighbourhood, and packs dairy for an agency now.
    PassportDetails passportOfResident(Person resident) {
        var career = new Career(
                new Timeline(moment.month())
                        .before(work("food-production-worker", "Via een uitzendbureau", LOVED), 8)
                        .before(home("raise-children"), 66)
                        .before(work("order-picker", "Opslaghuis Wolkenloods", FINE), 52)
                        .before(work("shop-assistant", "Schoenwinkel Hak en Veter", FINE), 26)
                        .beside(volunteering("cook-at-home", "Buurthuis De Open Stoel"), 30)
                        .stages(),
                trades.occupation("dairy-operator"));
        return wanting(
                passports.passportOf(resident, career, true),
                new Wanted(
                        "Ik werk graag in een team en ik hou van een schone werkplek. Ik leer snel als iemand het"
                                + " voordoet. Thuis regel ik alles voor een druk gezin: plannen kan ik goed.",
                        Set.of(WorkKind.JOB, WorkKind.TRIAL_PLACEMENT),
                        new Hours(20, 32),
                        Map.of(Licence.DRIVING_B, true, Licence.FORKLIFT, false)));
    }

    /// Learns to keep machines running, did one internship, stocks shelves and repairs mopeds.
    PassportDetails passportOfStudent(Person student) {
        Told school = Telling.told(
                        ExperienceKind.SCHOOL, trades.occupation("maintenance-mechanic"), "Mbo De Werkbank", LOVED)
                .titled("Mbo-opleiding onderhoudsmonteur");
        Told internship = Telling.told(
                        ExperienceKind.INTERNSHIP,
                        trades.occupation("machine-assembler"),
                        "Machinebouw Tandrad Zeven",
                        LOVED)
                .titled("Stage machinebouw");
        var career = new Career(
                new Timeline(moment.month())
                        .before(school, 26)
                        .beside(internship, 5, 4)
                        .beside(work("shelf-stocker", "Supermarkt De Goede Mand", FINE), 20)
                        .beside(hobby("repair-mopeds"), 40)
                        .stages(),
                trades.occupation("maintenance-mechanic"));
        return wanting(
                passports.passportOf(student, career, true),
                new Wanted(
                        "Ik haal alles uit elkaar en het werkt daarna meestal weer. Ik zoek een stage waar ik aan echte"
                                + " machines mag sleutelen.",
                        Set.of(WorkKind.INTERNSHIP, WorkKind.ASSIGNMENT),
                        new Hours(24, 40),
                        Map.of(Licence.VCA, true, Licence.DRIVING_B, false)));
    }

    private Told work(String occupation, String where, Career.Mood mood) {
        return Telling.told(ExperienceKind.WORK, trades.occupation(occupation), where, mood);
    }

    private Told home(String activity) {
        return Telling.told(ExperienceKind.CARE, trades.activity(activity), "Thuis", FINE);
    }

    private Told volunteering(String activity, String where) {
        return Telling.told(ExperienceKind.VOLUNTEERING, trades.activity(activity), where, LOVED)
                .titled("Koken voor de buurt");
    }

    private Told hobby(String activity) {
        return Telling.told(ExperienceKind.HOBBY, trades.activity(activity), "", LOVED);
    }

    private record Wanted(String about, Set<WorkKind> kinds, Hours hours, Map<Licence, Boolean> licences) {}

    private PassportDetails wanting(PassportDetails made, Wanted wanted) {
        Wishes wishes = made.wishes();
        return new PassportDetails(
                made.owner(),
                made.skills(),
                made.tasks(),
                made.experiences(),
                new Wishes(
                        wanted.kinds(),
                        wanted.hours(),
                        wishes.days(),
                        home.code(),
                        FARTHEST_KM,
                        wishes.conditions(),
                        wishes.contracts(),
                        moment.today().plusDays(NOTICE_DAYS),
                        wanted.licences()),
                wanted.about(),
                made.traits(),
                true,
                made.tieKey());
    }
}
