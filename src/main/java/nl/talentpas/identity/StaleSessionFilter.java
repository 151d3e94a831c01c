package nl.talentpas.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session at its next request when the account was disabled, got other roles or another password meanwhile.
class StaleSessionFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;

    StaleSessionFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /// Files are the same for everybody; asking the database for each would be waste.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && isStale(principal)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(AccountPrincipal principal) {
        return !accounts.existsByIdAndSignInStampAndStatusNot(
                principal.id().id(), principal.stamp(), AccountStatus.DISABLED);
    }
}
