package nl.talentpas.coaching;

import nl.talentpas.PostgresTest;

@PostgresTest
class ProposalPersistenceOnPostgresTests extends ProposalPersistenceTests {}
