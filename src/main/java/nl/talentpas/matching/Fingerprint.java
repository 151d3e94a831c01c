package nl.talentpas.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells whether the engine's input changed between two rankings: equal input, equal fingerprint, in whatever order its
/// sets, maps and lists stand (the score does not depend on order either).
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fingerprint() {}

    /// SHA-256 in hexadecimal.
    static String of(Object input) {
        String words = canonical(JSON.valueToTree(input));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String canonical(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Fingerprint::canonical).sorted().collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(property -> property.getKey() + ":" + canonical(property.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.toString();
    }
}
