package nl.talentpas.identity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores accounts in bulk and acts as them, for generators. Asks nobody's permission and publishes nothing.
@Service
public class AccountCatalogue {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    AccountCatalogue(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// @param password that all of them sign in with; null when nobody can sign in with these accounts
    @Transactional
    public void storeAll(Collection<AccountDetails> details, @Nullable String password) {
        String hash = password == null ? null : passwords.encode(password);
        accounts.saveAll(
                details.stream().map(account -> new Account(account, hash)).toList());
    }

    /// Does something as this person on this thread, without a sign-in: for made-up people who play their own part.
    public void actAs(AccountDetails actor, Runnable part) {
        SecurityContext before = SecurityContextHolder.getContext();
        var principal = new AccountPrincipal(actor.id(), actor.roles(), 0, true, null);
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities())));
            part.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
