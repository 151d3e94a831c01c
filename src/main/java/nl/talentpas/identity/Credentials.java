package nl.talentpas.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Turns passwords that will do into what is kept of them.
@Component
class Credentials {

    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;

    Credentials(PasswordPolicy policy, PasswordEncoder encoder) {
        this.policy = policy;
        this.encoder = encoder;
    }

    /// @throws IllegalArgumentException when the password will not do
    String hash(String password, List<String> personal) {
        if (policy.judge(password, personal) != PasswordPolicy.Verdict.GOOD) {
            throw new IllegalArgumentException("This password will not do");
        }
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password always has a hash");
        }
        return hash;
    }

    boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, hash);
    }
}
