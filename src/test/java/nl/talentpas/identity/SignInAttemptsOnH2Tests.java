package nl.talentpas.identity;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class SignInAttemptsOnH2Tests extends SignInAttemptsTests {}
