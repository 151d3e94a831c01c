package nl.talentpas.coaching.decision;

import java.time.Instant;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// A decision as it was made. A person may decide differently later; the last one counts.
public record DecisionDetails(
        UUID id,
        AccountId person,
        VacancyId vacancy,
        AccountId coach,
        DecisionKind kind,
        String reason,
        Instant decidedAt) {}
