package nl.talentpas.vacancy;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class VacancyCatalogueOnH2Tests extends VacancyCatalogueTests {}
