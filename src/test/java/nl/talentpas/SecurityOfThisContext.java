package nl.talentpas;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Signing in must reach the application under test: each of the two Spring contexts holds a strategy of its own, and
/// the
/// one that started last would otherwise be the one that everybody signs in to.
public class SecurityOfThisContext implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    /// Before the listener of Spring Security's own test support.
    @Override
    public int getOrder() {
        return 2000;
    }
}
