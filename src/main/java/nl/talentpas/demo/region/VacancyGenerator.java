package nl.talentpas.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/// Writes posts down as vacancies, as an employer would.
final class VacancyGenerator {

    private static final int LONG_AGO = 80;

    private final Content.Words words;
    private final VacancyWork work;
    private final VacancyTerms terms;
    private final Moment moment;
    private final Dice dice;

    VacancyGenerator(Content.Words words, Trades trades, Moment moment, Dice dice) {
        this.words = words;
        this.work = new VacancyWork(trades, words, dice);
        this.terms = new VacancyTerms(trades, dice);
        this.moment = moment;
        this.dice = dice;
    }

    VacancyDetails vacancy(Post post) {
        int age = age(post.status());
        Instant written = moment.daysAgo(age, dice);
        return new VacancyDetails(
                new VacancyId(dice.id(written)),
                post.employer().organisation(),
                post.status(),
                content(post, age),
                dice.number(),
                post.status() == VacancyStatus.DRAFT ? null : written);
    }

    private int age(VacancyStatus status) {
        return switch (status) {
            case DRAFT -> dice.between(0, 20);
            case PUBLISHED -> dice.between(0, 70);
            case PAUSED -> dice.between(20, 90);
            case CLOSED, FILLED -> dice.between(LONG_AGO, LONG_AGO + 150);
        };
    }

    private VacancyContent content(Post post, int age) {
        Hours hours = post.hours() == null ? terms.hours(post.kind()) : post.hours();
        Set<WorkCondition> conditions = terms.conditions(post.sector(), post.occupation());
        return new VacancyContent(
                post.kind(),
                post.title().isEmpty()
                        ? new VacancyTitles(dice).title(post.kind(), post.occupation(), hours)
                        : post.title(),
                introduction(post),
                work.tasks(post.kind(), post.occupation()),
                work.requirements(post.kind(), post.occupation()),
                terms.licences(post.kind(), post.occupation()),
                hours,
                terms.days(hours, conditions),
                post.employer().organisation().place(),
                terms.contract(post.kind()),
                terms.wage(post.kind(), post.sector()),
                conditions,
                start(age),
                positions(post));
    }

    private String introduction(Post post) {
        List<String> fitting = words.introductions().stream()
                .filter(text -> text.suits(post.sector(), post.kind()))
                .map(Content.IntroductionText::text)
                .toList();
        return dice.some(fitting, dice.between(2, 3)).stream().collect(Collectors.joining(" "));
    }

    private @Nullable LocalDate start(int age) {
        return dice.chance(65) ? moment.today().minusDays(age).plusDays(dice.between(14, 90)) : null;
    }

    private int positions(Post post) {
        boolean many = post.employer().organisation().size() > 30 && post.kind() != WorkKind.ASSIGNMENT;
        return many && dice.chance(40) ? dice.between(2, 6) : 1;
    }
}
