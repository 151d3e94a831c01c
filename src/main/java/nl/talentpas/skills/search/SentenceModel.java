package nl.talentpas.skills.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sentence model all-MiniLM-L6-v2, computed on this machine on one thread; nothing leaves it.
final class SentenceModel implements Meaning {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel() throws IOException, OrtException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        environment.setTelemetry(false);
        pieces = new WordPieces(numbers());
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(file(MODEL), options);
        }
    }

    /// Loaded by who asks first; empty on a machine for which there is no such library: search then knows letters and
    /// words only.
    static Optional<Meaning> shared() {
        return Shared.MODEL;
    }

    private static final class Shared {
        private static final Optional<Meaning> MODEL = load();
    }

    private static Optional<Meaning> load() {
        try {
            return Optional.of(new SentenceModel());
        } catch (IOException | OrtException | LinkageError | RuntimeException e) {
            LOG.info("Search goes without the meaning of sentences: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Map<String, Integer> numbers() throws IOException {
        JsonNode vocabulary =
                JsonMapper.shared().readTree(file(PIECES)).path("model").path("vocab");
        Map<String, Integer> numbers = new HashMap<>();
        vocabulary
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().intValue()));
        return numbers;
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SentenceModel.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }

    @Override
    public byte[] of(String text) {
        long[] numbers = pieces.of(text);
        var all = new long[numbers.length];
        Arrays.fill(all, 1);
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
                var mask = OnnxTensor.createTensor(environment, new long[][] {all});
                var kinds = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                var answer = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
            return direction(((float[][][]) answer.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The mean of what the pieces mean in this sentence, brought to length 1.
    private static byte[] direction(float[][] perPiece) {
        var sum = new double[SIZE];
        for (float[] piece : perPiece) {
            for (int at = 0; at < SIZE; at++) {
                sum[at] += piece[at];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(part -> part * part).sum());
        var direction = new byte[SIZE];
        for (int at = 0; at < SIZE; at++) {
            direction[at] = (byte) Math.clamp(Math.round(WHOLE * sum[at] / length), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return direction;
    }
}
