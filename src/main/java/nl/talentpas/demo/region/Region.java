package nl.talentpas.demo.region;

import java.util.List;
import nl.talentpas.coaching.caseload.CaseloadCatalogue.Caseload;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.vacancy.VacancyDetails;

/// A made-up region, before it is stored.
public record Region(
        List<AccountDetails> accounts,
        List<PassportDetails> passports,
        List<Employer> employers,
        List<VacancyDetails> vacancies,
        List<Caseload> caseloads,
        List<PlannedProposal> proposals) {}
