package nl.talentpas.exchange;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells in the OpenAPI description how long, how large and how many everything in questions and answers is at most.
@Configuration
class ApiBounds {

    /// The scheme, the type and the end of the URI.
    private static final int LONGEST_ID = ConceptUri.MAX_LENGTH + 60;

    private static final int LONGEST_LABEL = 20_000;
    private static final int LONGEST_ADDRESS = 8_192;
    private static final int MOST_WORDS = LONGEST_LABEL / 2;

    /// By the name of a parameter or property, which means the same wherever it stands.
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("q", VocabularyApi.LONGEST_QUERY),
            Map.entry("id", LONGEST_ID),
            Map.entry("group", LONGEST_ID),
            Map.entry("uri", ConceptUri.MAX_LENGTH),
            Map.entry("scheme", 40),
            Map.entry("code", 40),
            Map.entry("language", 8),
            Map.entry("Accept-Language", 200),
            Map.entry("href", LONGEST_ID + 40),
            Map.entry("text", LONGEST_LABEL),
            Map.entry("matched", LONGEST_LABEL),
            Map.entry("self", LONGEST_ADDRESS),
            Map.entry("first", LONGEST_ADDRESS),
            Map.entry("prev", LONGEST_ADDRESS),
            Map.entry("next", LONGEST_ADDRESS),
            Map.entry("last", LONGEST_ADDRESS));
    private static final Map<String, Range> RANGES = Map.of(
            "page", new Range(0, Integer.MAX_VALUE),
            "size", new Range(1, ApiPage.MOST),
            "total", new Range(0, Integer.MAX_VALUE),
            "similarity", new Range(1, 999),
            "rarity", new Range(250, 1000),
            "occupations", new Range(0, Integer.MAX_VALUE));
    private static final Map<String, Integer> MOST = Map.of(
            "type", ConceptType.values().length, "items", ApiPage.MOST, "alternatives", MOST_WORDS, "neighbours", 10);

    private record Range(int least, int most) {}

    @Bean
    GlobalOpenApiCustomizer bounds() {
        return api -> {
            api.getComponents().getSchemas().values().forEach(ApiBounds::boundProperties);
            operations(api).forEach(ApiBounds::bound);
        };
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    @SuppressWarnings("rawtypes") // the model of swagger-core
    private static void boundProperties(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.forEach(ApiBounds::bound);
        }
    }

    private static void bound(Operation operation) {
        operation.getParameters().forEach(parameter -> bound(parameter.getName(), parameter.getSchema()));
        if (operation.getOperationId().equals("search")) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName().equals("size"))
                    .forEach(size -> size.getSchema().setMaximum(BigDecimal.valueOf(VocabularyApi.MOST_ANSWERS)));
            Optional.ofNullable(operation.getResponses().get("200")).stream()
                    .flatMap(answer -> answer.getContent().values().stream())
                    .forEach(answer -> answer.getSchema().setMaxItems(VocabularyApi.MOST_ANSWERS));
        }
    }

    private static void bound(String name, Schema<?> schema) {
        Integer longest = LONGEST.get(name);
        if (longest != null && isText(schema)) {
            schema.setMaxLength(longest);
        }
        Range range = RANGES.get(name);
        if (range != null) {
            schema.setMinimum(BigDecimal.valueOf(range.least()));
            schema.setMaximum(BigDecimal.valueOf(range.most()));
        }
        Schema<?> items = schema.getItems();
        if (items != null) {
            schema.setMaxItems(MOST.get(name));
        }
        choose(name, items == null ? schema : items);
    }

    private static boolean isText(Schema<?> schema) {
        return schema.get$ref() == null && schema.getItems() == null;
    }

    @SuppressWarnings("unchecked") // what is chosen from is text
    private static void choose(String name, Schema<?> schema) {
        List<String> choice = switch (name) {
            case "type" -> names(ConceptType.values());
            case "reason" -> names(Neighbour.Reason.values());
            default -> null;
        };
        if (choice != null && isText(schema)) {
            ((Schema<String>) schema).setEnum(choice);
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
