package nl.talentpas.passport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;

class PassportGuardTests {

    private final AccountId owner = AccountId.next();
    private final AccountId coach = AccountId.next();
    private final AuditLog audit = mock();

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void theOwnersCoachReadsAndThatIsRecorded() {
        SignIn.now(coach, Role.COACH);

        guard((reader, person) -> reader.equals(coach) && person.equals(owner)).requireReader(owner);

        verify(audit).record(AuditAction.PASSPORT_VIEWED, owner, "");
    }

    @Test
    void theOwnersCoachDoesNotChangeIt() {
        SignIn.now(coach, Role.COACH);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> guard((reader, person) -> true).requireOwner(owner));
    }

    @Test
    void anotherCoachIsRefused() {
        SignIn.now(AccountId.next(), Role.COACH);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> guard((reader, person) -> reader.equals(coach)).requireReader(owner));
        verifyNoInteractions(audit);
    }

    @Test
    void withoutCaseloadsOnlyTheOwnerReads() {
        SignIn.now(owner, Role.RESIDENT);
        assertThatCode(() -> guard().requireReader(owner)).doesNotThrowAnyException();

        SignIn.now(coach, Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> guard().requireReader(owner));
    }

    private PassportGuard guard(PassportReaders... readers) {
        return new PassportGuard(
                new CurrentUser(),
                new ObjectProvider<>() {
                    @Override
                    public Stream<PassportReaders> stream() {
                        return Stream.of(readers);
                    }
                },
                audit);
    }
}
