package nl.talentpas.skills;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class ResemblancesOnH2Tests extends ResemblancesTests {}
