package nl.talentpas;

@PostgresTest
class MigrationOnPostgresTests extends MigrationTests {}
