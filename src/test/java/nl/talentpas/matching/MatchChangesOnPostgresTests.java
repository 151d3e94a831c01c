package nl.talentpas.matching;

import nl.talentpas.PostgresTest;

@PostgresTest
class MatchChangesOnPostgresTests extends MatchChangesTests {}
