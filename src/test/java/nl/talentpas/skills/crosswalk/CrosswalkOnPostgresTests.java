package nl.talentpas.skills.crosswalk;

import nl.talentpas.PostgresTest;

@PostgresTest
class CrosswalkOnPostgresTests extends CrosswalkTests {}
