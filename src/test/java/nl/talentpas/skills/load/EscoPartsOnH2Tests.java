package nl.talentpas.skills.load;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class EscoPartsOnH2Tests extends EscoPartsTests {}
