package nl.talentpas.demo;

import nl.talentpas.PostgresTest;

@PostgresTest
class RegionBuilderOnPostgresTests extends RegionBuilderTests {}
