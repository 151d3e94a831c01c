package nl.talentpas.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/// Bcrypt for passwords of any length. Bcrypt itself reads 72 bytes; so it is given the password's SHA-384 in Base64,
/// which has 64 characters and none that would end it early.
class LongPasswordEncoder extends AbstractValidatingPasswordEncoder {

    private final BCryptPasswordEncoder bcrypt;

    LongPasswordEncoder(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        return bcrypt.matches(digest(password), encoded);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encoded) {
        return bcrypt.upgradeEncoding(encoded);
    }

    private static String digest(String password) {
        try {
            byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-384", e);
        }
    }
}
