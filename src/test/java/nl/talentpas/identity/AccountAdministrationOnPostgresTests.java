package nl.talentpas.identity;

import nl.talentpas.PostgresTest;

@PostgresTest
class AccountAdministrationOnPostgresTests extends AccountAdministrationTests {}
