package nl.talentpas.matching;

import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// A person asked their coach to talk about this vacancy.
public record InterestShown(AccountId person, VacancyId vacancy) {}
