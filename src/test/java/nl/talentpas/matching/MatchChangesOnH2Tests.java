package nl.talentpas.matching;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class MatchChangesOnH2Tests extends MatchChangesTests {}
