package nl.talentpas.coaching.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// How many of the current coach's people fit each vacancy. Counted in one pass and kept for a minute, so that
/// searching and going back and forth count nothing again.
@Service
@PreAuthorize("hasRole('COACH')")
public class FittingCounts {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Counted(Instant at, Map<VacancyId, Integer> counts) {}

    private final MatchingService matching;
    private final CaseloadGuard caseloads;
    private final CurrentUser user;
    private final Clock clock;
    private final Map<AccountId, Counted> kept = new ConcurrentHashMap<>();

    FittingCounts(MatchingService matching, CaseloadGuard caseloads, CurrentUser user, Clock clock) {
        this.matching = matching;
        this.caseloads = caseloads;
        this.user = user;
        this.clock = clock;
    }

    /// By published vacancy; one that fits nobody is left out.
    public Map<VacancyId, Integer> mine() {
        Instant now = clock.instant();
        return kept.compute(
                        user.id(),
                        (coach, before) ->
                                before != null && before.at().plus(KEPT).isAfter(now)
                                        ? before
                                        : new Counted(now, matching.fittingAmong(caseloads.peopleOf(coach))))
                .counts();
    }
}
