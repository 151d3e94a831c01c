package nl.talentpas.skills;

import nl.talentpas.PostgresTest;

@PostgresTest
class ResemblancesOnPostgresTests extends ResemblancesTests {}
