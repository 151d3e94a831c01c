package nl.talentpas.demo.region;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.demo.region.CoachGenerator.Coach;
import nl.talentpas.demo.region.PlannedProposal.Cast;
import nl.talentpas.demo.region.PlannedProposal.Step;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;

/// Plans who is proposed for what, how far that came and when everything happened.
final class ProposalPlanner {

    private static final int MOST_PER_PERSON = 2;
    private static final int TRIES = 40;

    private final Matchmaker matchmaker;
    private final Moment moment;
    private final Dice dice;
    private final Map<AccountId, AccountDetails> coachOf = new HashMap<>();
    private final Map<OrganisationId, AccountDetails> memberOf = new HashMap<>();
    private final Map<AccountId, Integer> perPerson = new HashMap<>();
    private final Set<List<Object>> pairs = new HashSet<>();

    /// Who else takes part.
    record Offices(List<Employer> employers, List<Coach> coaches) {}

    ProposalPlanner(Matchmaker matchmaker, Offices offices, Moment moment, Dice dice) {
        this.matchmaker = matchmaker;
        this.moment = moment;
        this.dice = dice;
        offices.employers()
                .forEach(employer -> memberOf.put(employer.organisation().id(), employer.member()));
        offices.coaches()
                .forEach(coach -> coach.people().keySet().forEach(person -> coachOf.put(person, coach.account())));
    }

    boolean isCoach(AccountDetails coach, Person person) {
        return coach.equals(coachOf.get(person.account().id()));
    }

    /// Every story at least once, and in full size as often as its share says.
    List<PlannedProposal> plan(List<VacancyDetails> vacancies, int count) {
        List<VacancyDetails> published = vacancies.stream()
                .filter(vacancy -> vacancy.status() == VacancyStatus.PUBLISHED)
                .toList();
        var planned = new ArrayList<PlannedProposal>();
        for (Story story : Story.values()) {
            int times = Math.max(1, story.share() * count / Size.FULL.proposals());
            for (int time = 0; time < times; time++) {
                anywhere(story, published).ifPresent(planned::add);
            }
        }
        return planned;
    }

    private Optional<PlannedProposal> anywhere(Story story, List<VacancyDetails> published) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            VacancyDetails vacancy = dice.pick(published);
            var found = story.suits(vacancy.content().kind())
                    ? forVacancy(vacancy, story, person -> true)
                    : Optional.<PlannedProposal>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// For somebody among the people who fit the vacancy best; empty when nobody does.
    Optional<PlannedProposal> forVacancy(VacancyDetails vacancy, Story story, Predicate<Person> among) {
        List<Person> shortList = matchmaker.shortListFor(
                vacancy.content(), among.and(person -> isFree(person.account().id(), vacancy)));
        return shortList.isEmpty()
                ? Optional.empty()
                : Optional.of(planned(dice.pick(shortList).account(), vacancy, story));
    }

    private boolean isFree(AccountId person, VacancyDetails vacancy) {
        return perPerson.getOrDefault(person, 0) < MOST_PER_PERSON && !pairs.contains(List.of(person, vacancy.id()));
    }

    PlannedProposal planned(AccountDetails person, VacancyDetails vacancy, Story story) {
        perPerson.merge(person.id(), 1, Integer::sum);
        pairs.add(List.of(person.id(), vacancy.id()));
        var cast = new Cast(
                person,
                Objects.requireNonNull(coachOf.get(person.id())),
                Objects.requireNonNull(memberOf.get(vacancy.organisation().id())),
                vacancy);
        return new PlannedProposal(cast, story, steps(story));
    }

    private List<Step> steps(Story story) {
        List<Integer> waits =
                story.verbs().stream().map(verb -> Story.daysBefore(verb, dice)).toList();
        int ago = story.daysSinceLast(dice)
                + waits.stream().skip(1).mapToInt(Integer::intValue).sum();
        var steps = new ArrayList<Step>();
        Instant last = Instant.MIN;
        for (int number = 0; number < waits.size(); number++) {
            ProposalVerb verb = story.verbs().get(number);
            ago -= number == 0 ? 0 : waits.get(number);
            Instant at = moment.daysAgo(ago, dice);
            last = at.isAfter(last) ? at : last.plusSeconds(60);
            steps.add(new Step(verb, last));
        }
        return steps;
    }

    /// The vacancies as they were when the first proposal for each was made: published some days before.
    static List<VacancyDetails> publishedInTime(List<VacancyDetails> vacancies, List<PlannedProposal> planned) {
        return vacancies.stream().map(vacancy -> inTime(vacancy, planned)).toList();
    }

    private static VacancyDetails inTime(VacancyDetails vacancy, List<PlannedProposal> planned) {
        return planned.stream()
                .filter(proposal -> proposal.cast().vacancy().id().equals(vacancy.id()))
                .map(PlannedProposal::start)
                .min(Instant::compareTo)
                .map(start -> start.minus(Duration.ofDays(3)))
                .filter(start -> vacancy.publishedAt() != null && start.isBefore(vacancy.publishedAt()))
                .map(start -> new VacancyDetails(
                        vacancy.id(),
                        vacancy.organisation(),
                        vacancy.status(),
                        vacancy.content(),
                        vacancy.tieSeed(),
                        start))
                .orElse(vacancy);
    }
}
