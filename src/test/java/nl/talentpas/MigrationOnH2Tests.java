package nl.talentpas;

@IntegrationTest
class MigrationOnH2Tests extends MigrationTests {}
