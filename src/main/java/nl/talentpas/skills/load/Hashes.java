package nl.talentpas.skills.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The one kind of digest that is used here.
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
