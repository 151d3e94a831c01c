package nl.talentpas.identity;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Signing in for tests, without a password.
public final class SignIn {

    private SignIn() {}

    /// What `ViewTests.signIn` takes.
    public static Authentication as(AccountId account, Role... roles) {
        var principal = new AccountPrincipal(account, List.of(roles), 0, true, null);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /// From here on, services see this account as the current user; [#nobody] ends it.
    public static void now(AccountId account, Role... roles) {
        SecurityContextHolder.setContext(new SecurityContextImpl(as(account, roles)));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
