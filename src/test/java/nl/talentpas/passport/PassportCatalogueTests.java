package nl.talentpas.passport;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class PassportCatalogueTests extends PassportCatalogueContract {}
