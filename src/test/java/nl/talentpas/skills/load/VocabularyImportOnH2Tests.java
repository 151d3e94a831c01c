package nl.talentpas.skills.load;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class VocabularyImportOnH2Tests extends VocabularyImportTests {}
