package nl.talentpas.matching.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one node of OpenSearch of this JVM, in a JVM of its own, started when the first test asks for it.
public final class TestNode {

    private static final Path CLASS_PATH = Path.of("target", "opensearch.classpath");
    private static final Path PROGRAM = Path.of("src", "opensearch", "OpenSearchNode.java");
    private static final String READY = "READY ";

    private TestNode() {}

    public static URI address() {
        return Node.ADDRESS;
    }

    private static final class Node {

        static final URI ADDRESS = start();

        private static URI start() {
            if (!Files.exists(CLASS_PATH)) {
                throw new IllegalStateException("No " + CLASS_PATH + ": ./run test-opensearch and ./run bench make it");
            }
            try {
                return running();
            } catch (IOException e) {
                throw new UncheckedIOException("OpenSearch does not start", e);
            }
        }

        private static URI running() throws IOException {
            Path folder = Files.createTempDirectory(Path.of("target"), "opensearch-");
            Process node = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx768m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            Files.readString(CLASS_PATH).strip(),
                            PROGRAM.toString(),
                            folder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(node::destroyForcibly));
            BufferedReader lines = node.inputReader(StandardCharsets.UTF_8);
            var said = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                    return URI.create(line.substring(READY.length()));
                }
                said.append(line).append('\n');
            }
            throw new IllegalStateException("OpenSearch does not start:\n" + said);
        }
    }
}
