package nl.talentpas.matching.replay;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class ReplayOnH2Tests extends ReplayTests {}
