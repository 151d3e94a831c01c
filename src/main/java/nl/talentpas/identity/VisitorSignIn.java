package nl.talentpas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Turns the visitor of this session into somebody signed in, without asking for a password: only for who has just
/// registered or proved who they are.
@Service
public class VisitorSignIn {

    private final AccountRepository accounts;

    VisitorSignIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /// Gives the session a new id and a new CSRF token; what it holds stays.
    @Transactional(readOnly = true)
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var principal =
                accounts.findById(account.id()).map(AccountPrincipal::new).orElseThrow();
        principal.eraseCredentials();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(signedIn, request, response);
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
