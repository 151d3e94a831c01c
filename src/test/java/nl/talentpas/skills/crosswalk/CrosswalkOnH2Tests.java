package nl.talentpas.skills.crosswalk;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class CrosswalkOnH2Tests extends CrosswalkTests {}
