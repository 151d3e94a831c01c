package nl.talentpas.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address as people type it, made comparable: without spaces around it and in lower case.
public record EmailAddress(String address) {

    public static final int MAX_LENGTH = 254;
    private static final Pattern SYNTAX =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public EmailAddress {
        address = normal(address);
        if (!valid(address)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /// Whether this can be an address, spaces around it aside.
    public static boolean valid(String typed) {
        String address = normal(typed);
        return address.length() <= MAX_LENGTH && SYNTAX.matcher(address).matches();
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /// What the address is counted by without being kept: the SHA-256 of its normal form in hexadecimals.
    static String fingerprint(String typed) {
        return sha256(normal(typed));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
