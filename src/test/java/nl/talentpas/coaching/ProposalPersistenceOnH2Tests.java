package nl.talentpas.coaching;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class ProposalPersistenceOnH2Tests extends ProposalPersistenceTests {}
