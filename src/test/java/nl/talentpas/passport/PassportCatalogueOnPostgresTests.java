package nl.talentpas.passport;

import nl.talentpas.PostgresTest;

@PostgresTest
class PassportCatalogueOnPostgresTests extends PassportCatalogueContract {}
