package nl.talentpas.identity;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Signs in with e-mail address and password, locks after repeated failure, and writes it all in the audit log.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;
    private final AccountRepository accounts;
    private final AuditLog audit;

    PasswordSignIn(AccountRepository accounts, PasswordEncoder encoder, SignInAttempts attempts, AuditLog audit) {
        this.passwords = new DaoAuthenticationProvider(new AccountUserDetailsService(accounts));
        this.passwords.setPasswordEncoder(encoder);
        // Whether an account is disabled is told only to whoever knows its password.
        this.passwords.setPreAuthenticationChecks(user -> {});
        this.passwords.setPostAuthenticationChecks(PasswordSignIn::refuseDisabled);
        this.attempts = attempts;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String email = typed.getName();
        if (!attempts.begin(email)) {
            throw new LockedException("Too many failed attempts");
        }
        try {
            Authentication signedIn = passwords.authenticate(typed);
            attempts.succeed(email);
            var principal = (AccountPrincipal) Objects.requireNonNull(signedIn.getPrincipal());
            AccountId account = principal.id();
            audit.record(account, AuditAction.SIGNED_IN, account, "");
            return signedIn;
        } catch (DisabledException e) {
            attempts.succeed(email);
            audit.record(null, AuditAction.SIGN_IN_FAILED, idOf(email), "disabled");
            throw e;
        } catch (BadCredentialsException e) {
            throw failed(email, e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private RuntimeException failed(String email, BadCredentialsException reason) {
        String account = idOf(email);
        audit.record(null, AuditAction.SIGN_IN_FAILED, account, "");
        if (!attempts.isLocked(email)) {
            return reason;
        }
        audit.record(null, AuditAction.LOCKED_OUT, account, "");
        return new LockedException("Too many failed attempts", reason);
    }

    /// Empty for an address without an account: what was typed is not kept.
    private String idOf(String email) {
        return accounts.findByEmail(EmailAddress.normal(email))
                .map(account -> account.id().toString())
                .orElse("");
    }

    private static void refuseDisabled(UserDetails user) {
        if (!user.isEnabled()) {
            throw new DisabledException("The account is disabled");
        }
    }
}
