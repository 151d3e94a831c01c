package nl.talentpas.matching.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.talentpas.matching.Again;
import nl.talentpas.matching.Again.Standing;
import nl.talentpas.matching.MatchRun;
import nl.talentpas.matching.MatchRun.Result;
import nl.talentpas.matching.engine.Check;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Check.Filter;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.replay.Replay.Change;
import nl.talentpas.matching.replay.Replay.Difference;
import nl.talentpas.matching.replay.Replay.Reason;
import nl.talentpas.matching.replay.Replay.SubjectNow;
import nl.talentpas.matching.replay.Replay.ThenAndNow;
import org.jspecify.annotations.Nullable;

/// Holds a match run against its computation now.
final class Comparison {

    /// Who only changes place because of others comes last.
    private static final Comparator<Difference> CAUSES_FIRST =
            Comparator.comparing(difference -> difference.change() == Change.PLACE);

    private final MatchRun run;
    private final Again again;
    private final List<Result> now;
    private final Set<Reason> around = EnumSet.noneOf(Reason.class);

    Comparison(MatchRun run, Again again) {
        this.run = run;
        this.again = again;
        this.now = run.isCut()
                ? again.ranking().stream().limit(run.results().size()).toList()
                : again.ranking();
        notice(Reason.SUBJECT, run.inputHash().equals(again.inputHash()));
        notice(Reason.VOCABULARY, run.vocabularyVersion().equals(again.vocabularyVersion()));
        notice(Reason.FORMULA, run.formulaVersion().equals(again.formulaVersion()));
    }

    private void notice(Reason reason, boolean same) {
        if (!same) {
            around.add(reason);
        }
    }

    Replay replay() {
        return new Replay(
                run.id(),
                run.madeAt(),
                run.question().direction(),
                run.question().subject(),
                subject(),
                run.policyVersion(),
                again.policyInForce(),
                new ThenAndNow(run.formulaVersion(), again.formulaVersion()),
                new ThenAndNow(run.vocabularyVersion(), again.vocabularyVersion()),
                run.results().size(),
                run.returned(),
                !run.question().among().given(),
                differences());
    }

    private SubjectNow subject() {
        if (again.inputHash() == null) {
            return SubjectNow.GONE;
        }
        return around.contains(Reason.SUBJECT) ? SubjectNow.CHANGED : SubjectNow.SAME;
    }

    private List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < run.results().size(); i++) {
            Result then = run.results().get(i);
            Integer place = place(now, then.id());
            if (place == null) {
                differences.add(left(then, i + 1));
            } else if (now.get(place - 1).score() != then.score()) {
                differences.add(difference(then, i + 1, place, Change.SCORE, known(changes(then))));
            } else if (place != i + 1) {
                differences.add(difference(then, i + 1, place, Change.PLACE, EnumSet.of(Reason.OTHERS)));
            }
        }
        differences.addAll(newcomers());
        differences.sort(CAUSES_FIRST);
        return List.copyOf(differences);
    }

    private List<Difference> newcomers() {
        Set<Reason> reasonsOfNewcomers = EnumSet.of(Reason.NEW);
        reasonsOfNewcomers.addAll(around);
        return IntStream.range(0, now.size())
                .filter(i -> place(run.results(), now.get(i).id()) == null)
                .mapToObj(i -> new Difference(
                        now.get(i).id(),
                        Change.CAME,
                        null,
                        null,
                        i + 1,
                        now.get(i).score(),
                        reasonsOfNewcomers))
                .toList();
    }

    private Difference left(Result then, int place) {
        Standing standing = standing(then);
        Explanation explanation = standing.explanation();
        var reasons = EnumSet.noneOf(Reason.class);
        if (explanation == null) {
            reasons.add(Reason.GONE);
        } else {
            reasons.addAll(ruledOut(standing, explanation));
            if (reasons.isEmpty() && explanation.score() == then.score()) {
                reasons.add(Reason.OTHERS);
            } else {
                reasons.addAll(changes(then));
            }
        }
        return difference(then, place, null, Change.LEFT, known(reasons));
    }

    private static Set<Reason> ruledOut(Standing standing, Explanation explanation) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!standing.open()) {
            reasons.add(Reason.CLOSED);
        }
        for (Check check : explanation.checks()) {
            if (check.answer() == Answer.FAILS) {
                reasons.add(check.filter() == Filter.CONSENT ? Reason.CONSENT_WITHDRAWN : Reason.FILTERED);
            }
        }
        return reasons;
    }

    /// Why its own score, or what rules it out, may be another one.
    private EnumSet<Reason> changes(Result then) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!then.mark().isEmpty() && !then.mark().equals(again.marks().get(then.id()))) {
            reasons.add(Reason.CHANGED);
        }
        reasons.addAll(around);
        return reasons;
    }

    private static Set<Reason> known(EnumSet<Reason> reasons) {
        return reasons.isEmpty() ? EnumSet.of(Reason.UNKNOWN) : reasons;
    }

    private Difference difference(
            Result then, int place, @Nullable Integer placeNow, Change change, Set<Reason> reasons) {
        Explanation explanation = standing(then).explanation();
        Integer score = explanation == null ? null : Integer.valueOf(explanation.score());
        return new Difference(then.id(), change, place, then.score(), placeNow, score, reasons);
    }

    private Standing standing(Result then) {
        return Objects.requireNonNull(again.standings().get(then.id()));
    }

    /// Counts from 1; null when it is not there.
    private static @Nullable Integer place(List<Result> results, UUID id) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return null;
    }
}
