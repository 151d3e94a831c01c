package nl.talentpas.coaching.proposal;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class ProposalPersistenceOnH2Tests extends ProposalPersistenceTests {}
