package nl.talentpas.skills.load;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class CompetentNlOnH2Tests extends CompetentNlTests {}
