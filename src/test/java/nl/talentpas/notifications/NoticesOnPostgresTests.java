package nl.talentpas.notifications;

import nl.talentpas.PostgresTest;

@PostgresTest
class NoticesOnPostgresTests extends NoticesTests {}
