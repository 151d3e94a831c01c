package nl.talentpas.identity;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites the first administrator when there is none yet; that one invites the others.
@Component
class FirstAdministrator implements ApplicationRunner {

    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final AccountPost post;
    private final AuditLog audit;
    private final Municipalities municipalities;
    private final Environment settings;

    FirstAdministrator(
            AccountRepository accounts,
            NewAccounts newAccounts,
            AccountPost post,
            AuditLog audit,
            Municipalities municipalities,
            Environment settings) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.post = post;
        this.audit = audit;
        this.municipalities = municipalities;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String email = settings.getProperty("talentpas.admin.email", "");
        if (!email.isBlank() && !accounts.existsByRole(Role.ADMIN)) {
            invite(new EmailAddress(email));
        }
    }

    private void invite(EmailAddress email) {
        Account account = accounts.save(newAccounts.of(new Invitation(
                email, new PersonName("Beheerder", ""), Set.of(Role.ADMIN), municipalities.own(), Locale.of("nl"))));
        audit.record(AuditAction.INVITED, account.id(), Role.ADMIN.name());
        post.send(account, AccountMail.INVITATION);
    }
}
