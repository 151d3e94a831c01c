package nl.talentpas.passport;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class PassportCatalogueOnH2Tests extends PassportCatalogueContract {}
