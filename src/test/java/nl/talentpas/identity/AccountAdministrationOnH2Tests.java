package nl.talentpas.identity;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class AccountAdministrationOnH2Tests extends AccountAdministrationTests {}
