package nl.talentpas.notifications;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class NoticesOnH2Tests extends NoticesTests {}
