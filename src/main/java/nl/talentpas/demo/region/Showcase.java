package nl.talentpas.demo.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;

/// What whoever signs in with a demo account finds waiting: proposals at the demo employer, mostly of people whom the
/// demo coach helps, and some of the resident and the student elsewhere.
final class Showcase {

    static final String EMPLOYER = "Brabantse Zuivel De Maashorst";

    /// Per published vacancy of the demo employer, in their order, how far others came there.
    private static final List<List<Story>> OTHERS = List.of(
            List.of(Story.OFFERED, Story.PLACED, Story.PREPARED),
            List.of(Story.OFFERED),
            List.of(Story.INTERESTED, Story.INTERVIEW, Story.DECLINED),
            List.of(Story.OFFERED, Story.JUST_PLACED, Story.SETTLED),
            List.of(Story.INTRODUCED),
            List.of(Story.TRIAL),
            List.of(Story.OFFERED));

    private final ProposalPlanner planner;
    private final Matchmaker matchmaker;
    private final List<VacancyDetails> published;

    Showcase(ProposalPlanner planner, Matchmaker matchmaker, List<VacancyDetails> vacancies) {
        this.planner = planner;
        this.matchmaker = matchmaker;
        this.published = vacancies.stream()
                .filter(vacancy -> vacancy.status() == VacancyStatus.PUBLISHED)
                .toList();
    }

    /// The demo employer's first published vacancy is for the resident, the second for the student.
    List<PlannedProposal> plan(Inhabitants inhabitants, AccountDetails coach) {
        Person resident = inhabitants.resident();
        Person student = inhabitants.student();
        List<VacancyDetails> own = published.stream()
                .filter(vacancy -> vacancy.organisation().name().equals(EMPLOYER))
                .toList();
        var planned = new ArrayList<PlannedProposal>();
        planned.add(planner.planned(resident.account(), own.get(0), Story.INTERESTED));
        planned.add(planner.planned(student.account(), own.get(1), Story.ASKED));
        planned.addAll(elsewhere(resident, List.of(Story.ASKED, Story.DECLINED)));
        planned.addAll(elsewhere(student, List.of(Story.INTERVIEW, Story.REFUSED)));
        for (int number = 0; number < OTHERS.size(); number++) {
            planned.addAll(others(own.get(number), OTHERS.get(number), inhabitants, coach));
        }
        return planned;
    }

    /// People of the demo coach before other people.
    private List<PlannedProposal> others(
            VacancyDetails vacancy, List<Story> stories, Inhabitants inhabitants, AccountDetails coach) {
        Predicate<Person> anybody = person -> !inhabitants.isStar(person);
        return stories.stream()
                .flatMap(story -> planner
                        .forVacancy(vacancy, story, anybody.and(person -> planner.isCoach(coach, person)))
                        .or(() -> planner.forVacancy(vacancy, story, anybody))
                        .stream())
                .toList();
    }

    private List<PlannedProposal> elsewhere(Person person, List<Story> stories) {
        List<VacancyDetails> suitable = matchmaker.vacanciesFor(person, published).stream()
                .filter(vacancy -> !vacancy.organisation().name().equals(EMPLOYER))
                .limit(stories.size())
                .toList();
        var planned = new ArrayList<PlannedProposal>();
        for (int number = 0; number < suitable.size(); number++) {
            planned.add(planner.planned(person.account(), suitable.get(number), stories.get(number)));
        }
        return planned;
    }
}
