package nl.talentpas.vacancy;

import nl.talentpas.PostgresTest;

@PostgresTest
class VacancyCatalogueOnPostgresTests extends VacancyCatalogueTests {}
