package nl.talentpas.coaching.decision;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class InterestOnH2Tests extends InterestTests {}
