package nl.talentpas.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes accounts that are not confirmed yet: for who registers and for who is invited.
@Component
class NewAccounts {

    private final Credentials credentials;
    private final Municipalities municipalities;
    private final Clock clock;

    NewAccounts(Credentials credentials, Municipalities municipalities, Clock clock) {
        this.credentials = credentials;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException when the password will not do or the municipality does not exist
    Account of(Newcomer newcomer) {
        municipalities.require(newcomer.municipality());
        List<String> personal = newcomer.personal();
        return new Account(
                unconfirmed(
                        newcomer.email(),
                        newcomer.name(),
                        Set.of(newcomer.role()),
                        newcomer.municipality(),
                        newcomer.language()),
                credentials.hash(newcomer.password(), personal));
    }

    /// An account that nobody can sign in with until its owner has chosen a password.
    Account of(Invitation invitation) {
        municipalities.require(invitation.municipality());
        return new Account(
                unconfirmed(
                        invitation.email(),
                        invitation.name(),
                        invitation.roles(),
                        invitation.municipality(),
                        invitation.language()),
                null);
    }

    private AccountDetails unconfirmed(
            EmailAddress email, PersonName name, Set<Role> roles, String municipality, Locale language) {
        return new AccountDetails(
                AccountId.next(),
                email.address(),
                name,
                roles,
                "",
                municipality,
                language,
                AccountStatus.UNCONFIRMED,
                clock.instant());
    }
}
