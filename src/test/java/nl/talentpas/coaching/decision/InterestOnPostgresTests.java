package nl.talentpas.coaching.decision;

import nl.talentpas.PostgresTest;

@PostgresTest
class InterestOnPostgresTests extends InterestTests {}
