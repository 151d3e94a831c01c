package nl.talentpas.skills.load;

import nl.talentpas.PostgresTest;

@PostgresTest
class VocabularyImportOnPostgresTests extends VocabularyImportTests {}
