package nl.talentpas.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who can sign in, with what they come to do here.
@Entity
class Account {

    @Id
    private UUID id;

    @Column
    private String email;

    @Column
    private String firstName;

    @Column
    private String lastName;

    @Column
    private String phone;

    @Column
    private String municipality;

    @Column
    private String languageTag;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column
    private boolean emailConfirmed;

    @Column
    private @Nullable String passwordHash;

    /// Goes up whenever sessions that are open must end.
    @Column
    private int signInStamp;

    @Column
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private @Nullable Long version;

    protected Account() {} // JPA

    Account(AccountDetails details, @Nullable String passwordHash) {
        this.id = details.id().id();
        this.email = EmailAddress.normal(details.email());
        this.firstName = details.name().first();
        this.lastName = details.name().last();
        this.phone = details.phone();
        this.municipality = details.municipality();
        this.languageTag = details.language().toLanguageTag();
        this.status = details.status();
        this.emailConfirmed = details.status() != AccountStatus.UNCONFIRMED;
        this.passwordHash = passwordHash;
        this.registeredAt = details.registeredAt();
        this.roles.addAll(details.roles());
    }

    AccountId id() {
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    AccountStatus status() {
        return status;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    int signInStamp() {
        return signInStamp;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /// Whoever reads mail at the address has proved it.
    void confirmEmail() {
        emailConfirmed = true;
        if (status == AccountStatus.UNCONFIRMED) {
            status = AccountStatus.ACTIVE;
        }
    }

    /// Ends every session that is open.
    void changePassword(String hash) {
        passwordHash = hash;
        signInStamp++;
    }

    void changeContact(PersonName name, String newPhone, Locale language) {
        firstName = name.first();
        lastName = name.last();
        phone = newPhone;
        languageTag = language.toLanguageTag();
    }

    /// Ends every session that is open: what somebody may do stands in it.
    void changeRoles(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
        signInStamp++;
    }

    /// Keeps the account but lets nobody in, and ends every session that is open.
    void disable() {
        status = AccountStatus.DISABLED;
        signInStamp++;
    }

    void enable() {
        status = emailConfirmed ? AccountStatus.ACTIVE : AccountStatus.UNCONFIRMED;
    }

    AccountDetails details() {
        return new AccountDetails(
                id(),
                email,
                new PersonName(firstName, lastName),
                roles(),
                phone,
                municipality,
                Locale.forLanguageTag(languageTag),
                status,
                registeredAt);
    }
}
