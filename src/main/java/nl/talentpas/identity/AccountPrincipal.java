package nl.talentpas.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Who is signed in, as it is kept in the session: ids and roles, nothing personal.
final class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final int stamp;
    private final boolean enabled;
    private final List<GrantedAuthority> authorities;
    private @Nullable String passwordHash;

    AccountPrincipal(Account account) {
        this(
                account.id(),
                account.roles(),
                account.signInStamp(),
                account.status() != AccountStatus.DISABLED,
                account.passwordHash());
    }

    AccountPrincipal(AccountId id, Collection<Role> roles, int stamp, boolean enabled, @Nullable String passwordHash) {
        this.id = id.id();
        this.authorities = roles.stream()
                .sorted()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(authority(role)))
                .toList();
        this.stamp = stamp;
        this.enabled = enabled;
        this.passwordHash = passwordHash;
    }

    static String authority(Role role) {
        return "ROLE_" + role.name();
    }

    AccountId id() {
        return new AccountId(id);
    }

    /// The account's stamp when this session began; the session ends once the account has another.
    int stamp() {
        return stamp;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /// The id, so that nothing personal reaches logs through a principal's name.
    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal principal && principal.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
