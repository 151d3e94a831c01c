package nl.talentpas.identity;

import nl.talentpas.PostgresTest;

@PostgresTest
class RegistrationOnPostgresTests extends RegistrationTests {}
