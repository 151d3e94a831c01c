package nl.talentpas.coaching.caseload;

import nl.talentpas.PostgresTest;

@PostgresTest
class CaseloadCatalogueOnPostgresTests extends CaseloadCatalogueTests {}
