package nl.talentpas.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody may change about their own account.
@Service
@PreAuthorize("isAuthenticated()")
public class MyAccount {

    private static final Pattern PHONE = Pattern.compile("(\\+?[0-9 ()./-]{8,40})?");

    private final AccountRepository accounts;
    private final Credentials credentials;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    MyAccount(AccountRepository accounts, Credentials credentials, CurrentUser currentUser, AuditLog audit) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// Whether this can be a telephone number; an empty one is fine too.
    public static boolean validPhone(String typed) {
        return PHONE.matcher(typed.strip()).matches();
    }

    @Transactional(readOnly = true)
    public AccountDetails details() {
        return mine().details();
    }

    /// @throws IllegalArgumentException when the telephone number cannot be one
    @Transactional
    public void change(PersonName name, String phone, Locale language) {
        if (!validPhone(phone)) {
            throw new IllegalArgumentException("Not a telephone number");
        }
        mine().changeContact(name, phone.strip(), language);
    }

    /// Ends all sessions of this account, this one too: the caller begins a new one.
    ///
    /// @return false when the current password is another
    /// @throws IllegalArgumentException when the new password will not do
    @Transactional
    public boolean changePassword(String current, String renewed) {
        Account account = mine();
        if (!credentials.matches(current, account.passwordHash())) {
            return false;
        }
        account.changePassword(credentials.hash(renewed, PasswordRecovery.personal(account.details())));
        audit.record(AuditAction.PASSWORD_CHANGED, account.id(), "");
        return true;
    }

    private Account mine() {
        return accounts.findById(currentUser.id().id()).orElseThrow();
    }
}
