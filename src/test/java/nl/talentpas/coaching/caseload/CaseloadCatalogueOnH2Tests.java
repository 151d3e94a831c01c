package nl.talentpas.coaching.caseload;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class CaseloadCatalogueOnH2Tests extends CaseloadCatalogueTests {}
