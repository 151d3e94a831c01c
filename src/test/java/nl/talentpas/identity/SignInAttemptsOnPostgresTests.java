package nl.talentpas.identity;

import nl.talentpas.PostgresTest;

@PostgresTest
class SignInAttemptsOnPostgresTests extends SignInAttemptsTests {}
