package nl.talentpas.demo.region;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.talentpas.demo.region.CoachGenerator.Coach;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import nl.talentpas.vacancy.VacancyDetails;

/// Makes up a region: the same one for the same seed, size and moment.
public final class RegionGenerator {

    private static final String HOME = "Oss";
    private static final int UNFINISHED_PERCENT = 33;
    private static final int CONSENT_PERCENT = 86;
    private static final List<Gaps> GAPS = List.of(Gaps.values());

    private final Content content;
    private final Places places;
    private final Neighbourhoods neighbourhoods;
    private final Trades trades;
    private final Moment moment;
    private final Dice dice;

    public RegionGenerator(Content content, Vocabulary vocabulary, Places places, ZonedDateTime now, long seed) {
        this.content = content;
        this.places = places;
        this.neighbourhoods = new Neighbourhoods(places);
        this.trades = new Trades(vocabulary, content.work());
        this.moment = new Moment(now);
        this.dice = new Dice(seed);
    }

    public Region generate(Size size) {
        var names = new Names(content.people(), dice.forPart("names"));
        var people = new PeopleGenerator(names, neighbourhoods, moment, dice.forPart("people"));
        List<Coach> coaches = new CoachGenerator(content.people().coaches(), people, names).coaches(size.coaches());
        List<Employer> employers = new EmployerGenerator(trades, neighbourhoods, people, names, dice.forPart("firms"))
                .employers(content.employers().organisations(), size.employers());
        var staff = List.of(
                people.staff(
                        names.reserve("Ingrid", "Lantaarnveld"), DemoAccounts.emailOf(Role.POLICY), Role.POLICY, HOME),
                people.staff(names.reserve("Karim", "Koperzon"), DemoAccounts.emailOf(Role.ADMIN), Role.ADMIN, HOME));
        Inhabitants inhabitants = inhabitants(people, names, size.people());
        inhabitants.assign(coaches);
        List<VacancyDetails> vacancies = vacancies(employers, size.vacancies());
        List<PlannedProposal> proposals =
                proposals(inhabitants, new ProposalPlanner.Offices(employers, coaches), vacancies, size.proposals());
        return new Region(
                Stream.of(staff, accounts(inhabitants, employers, coaches))
                        .flatMap(List::stream)
                        .toList(),
                inhabitants.passports(),
                employers,
                ProposalPlanner.publishedInTime(vacancies, proposals),
                coaches.stream().map(Coach::caseload).toList(),
                proposals);
    }

    private Inhabitants inhabitants(PeopleGenerator people, Names names, int count) {
        var wishes = new WishGenerator(trades, moment.today(), dice.forPart("wishes"));
        var passports = new PassportGenerator(content.words(), trades, wishes, dice.forPart("passports"));
        var stars = new Stars(trades, passports, moment, places);
        Person resident = stars.resident(people, names);
        Person student = stars.student(people, names);
        var inhabitants = new Inhabitants(resident, student);
        inhabitants.add(resident, stars.passportOfResident(resident));
        inhabitants.add(student, stars.passportOfStudent(student));
        var telling = new Telling(content, dice.forPart("telling"));
        var careers = new CareerGenerator(trades, telling, moment.month(), dice.forPart("careers"));
        Dice gaps = dice.forPart("gaps");
        people.people(count - inhabitants.people().size()).forEach(person -> {
            Career career = careers.careerOf(person.profile());
            PassportDetails whole = passports.passportOf(person, career, gaps.chance(CONSENT_PERCENT));
            inhabitants.add(
                    person, gaps.chance(UNFINISHED_PERCENT) ? gaps.pick(GAPS).in(whole, gaps) : whole);
        });
        return inhabitants;
    }

    private List<VacancyDetails> vacancies(List<Employer> employers, int count) {
        var writing = new VacancyGenerator(content.words(), trades, moment, dice.forPart("vacancies"));
        return new PostGenerator(content.work(), trades, dice.forPart("posts"))
                .posts(employers, count).stream().map(writing::vacancy).toList();
    }

    private List<PlannedProposal> proposals(
            Inhabitants inhabitants, ProposalPlanner.Offices offices, List<VacancyDetails> vacancies, int count) {
        var matchmaker = new Matchmaker(inhabitants.people(), inhabitants.passports(), neighbourhoods);
        var planner = new ProposalPlanner(matchmaker, offices, moment, dice.forPart("proposals"));
        var planned = new ArrayList<PlannedProposal>(new Showcase(planner, matchmaker, vacancies)
                .plan(inhabitants, offices.coaches().getFirst().account()));
        planned.addAll(planner.plan(vacancies, count - planned.size()));
        return planned;
    }

    private static List<AccountDetails> accounts(
            Inhabitants inhabitants, List<Employer> employers, List<Coach> coaches) {
        return Stream.of(
                        inhabitants.people().stream().map(Person::account),
                        employers.stream().map(Employer::member),
                        coaches.stream().map(Coach::account))
                .flatMap(accounts -> accounts)
                .toList();
    }
}
