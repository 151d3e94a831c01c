package nl.talentpas.demo.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.VacancyStatus;

/// Decides which employer looks for whom: everybody something, large ones more.
final class PostGenerator {

    private static final Map<WorkKind, Integer> KINDS = new EnumMap<>(Map.of(
            WorkKind.JOB, 54,
            WorkKind.APPRENTICESHIP, 13,
            WorkKind.INTERNSHIP, 12,
            WorkKind.TRIAL_PLACEMENT, 7,
            WorkKind.ASSIGNMENT, 7,
            WorkKind.VOLUNTEERING, 7));
    private static final Map<VacancyStatus, Integer> STATUSES = new EnumMap<>(Map.of(
            VacancyStatus.PUBLISHED, 77,
            VacancyStatus.DRAFT, 7,
            VacancyStatus.PAUSED, 4,
            VacancyStatus.CLOSED, 6,
            VacancyStatus.FILLED, 6));
    private static final List<WorkKind> ALL_KINDS = Arrays.asList(WorkKind.values());
    private static final List<VacancyStatus> ALL_STATUSES = Arrays.asList(VacancyStatus.values());

    private final Content.Work work;
    private final Trades trades;
    private final Dice dice;

    PostGenerator(Content.Work work, Trades trades, Dice dice) {
        this.work = work;
        this.trades = trades;
        this.dice = dice;
    }

    List<Post> posts(List<Employer> employers, int count) {
        var posts = new ArrayList<Post>();
        Employer demo = employers.getFirst();
        work.showcase().stream().map(text -> showcase(demo, text)).forEach(posts::add);
        List<Employer> others = employers.subList(1, employers.size());
        others.stream().map(this::post).forEach(posts::add);
        IntStream.range(posts.size(), count)
                .mapToObj(number -> post(dice.weighted(others, PostGenerator::weight)))
                .forEach(posts::add);
        return posts;
    }

    private Post showcase(Employer employer, Content.ShowcaseText text) {
        return new Post(
                employer, text.kind(), trades.occupation(text.occupation()), text.title(), text.status(), text.hours());
    }

    private static int weight(Employer employer) {
        return 1
                + Integer.SIZE
                - Integer.numberOfLeadingZeros(employer.organisation().size());
    }

    private Post post(Employer employer) {
        WorkKind kind = dice.weighted(ALL_KINDS, one -> Objects.requireNonNull(KINDS.get(one)));
        VacancyStatus status = dice.weighted(ALL_STATUSES, one -> Objects.requireNonNull(STATUSES.get(one)));
        List<Content.Opening> openings = work.openings().stream()
                .filter(opening -> opening.kind() == kind
                        && opening.sectors().contains(employer.organisation().sector()))
                .toList();
        if (!openings.isEmpty()) {
            Content.Opening opening = dice.pick(openings);
            return new Post(employer, kind, trades.occupation(opening.occupation()), opening.title(), status, null);
        }
        boolean untitled = kind == WorkKind.ASSIGNMENT || kind == WorkKind.VOLUNTEERING;
        return new Post(employer, untitled ? WorkKind.JOB : kind, dice.pick(employer.work()), "", status, null);
    }
}
