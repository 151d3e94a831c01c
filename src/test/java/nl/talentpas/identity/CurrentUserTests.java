package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CurrentUserTests {

    private final CurrentUser currentUser = new CurrentUser();

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void isWhoeverSignedInWithTheirRoles() {
        var account = AccountId.next();
        SignIn.now(account, Role.COACH, Role.ADMIN);
        assertThat(currentUser.id()).isEqualTo(account);
        assertThat(currentUser.has(Role.COACH)).isTrue();
        assertThat(currentUser.has(Role.EMPLOYER)).isFalse();
    }

    @Test
    void isNobodyForAVisitor() {
        assertThat(currentUser.maybe()).isEmpty();
        assertThat(currentUser.has(Role.RESIDENT)).isFalse();
        assertThatThrownBy(currentUser::id).isInstanceOf(AccessDeniedException.class);
    }
}
