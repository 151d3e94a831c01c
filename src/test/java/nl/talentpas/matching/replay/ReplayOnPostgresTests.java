package nl.talentpas.matching.replay;

import nl.talentpas.PostgresTest;

@PostgresTest
class ReplayOnPostgresTests extends ReplayTests {}
