package nl.talentpas.coaching.proposal;

import nl.talentpas.PostgresTest;

@PostgresTest
class ProposalPersistenceOnPostgresTests extends ProposalPersistenceTests {}
