package nl.talentpas.identity;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class RegistrationOnH2Tests extends RegistrationTests {}
