package nl.talentpas.coaching.decision;

import java.time.Instant;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// Somebody who waits for a word about a vacancy.
public record InterestDetails(AccountId person, VacancyId vacancy, Instant shownAt) {}
