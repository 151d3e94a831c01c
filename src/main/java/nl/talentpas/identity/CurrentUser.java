package nl.talentpas.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is using the application in this request.
@Component
public class CurrentUser {

    /// Empty for a visitor without an account.
    public Optional<AccountId> maybe() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(AccountPrincipal.class::isInstance)
                .map(principal -> ((AccountPrincipal) principal).id());
    }

    /// @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
    public AccountId id() {
        return maybe().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public boolean has(Role role) {
        return maybe().isPresent()
                && authentication().stream()
                        .flatMap(authentication -> authentication.getAuthorities().stream())
                        .anyMatch(granted -> AccountPrincipal.authority(role).equals(granted.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
