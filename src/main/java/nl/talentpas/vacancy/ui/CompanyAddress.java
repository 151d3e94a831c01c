package nl.talentpas.vacancy.ui;

import nl.talentpas.vacancy.VacancyNavigation;

/// Addresses within the employer's pages.
final class CompanyAddress {

    static final String NEW_PARAMETER = "nieuw";
    static final String NEW = VacancyNavigation.COMPANY_VACANCIES + "/" + NEW_PARAMETER;
    /// Asks the editor to say at once what is missing.
    static final String CHECK = "controleer";

    private CompanyAddress() {}
}
