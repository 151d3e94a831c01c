package nl.talentpas.coaching.proposal;

import nl.talentpas.identity.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Tests of proposals without pages, each with a chain of its own and nobody signed in when it is over.
public abstract class ChainTests {

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected ProposalService proposals;

    protected Chain chain;

    @BeforeEach
    void makeAChain() {
        chain = Chain.in(context);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }
}
