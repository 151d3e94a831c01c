package nl.talentpas.skills.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Trend;
import org.jspecify.annotations.Nullable;

/// A row of table concept: what holds in every language.
record ConceptRow(
        String uri,
        String scheme,
        String type,
        String code,
        @Nullable String icon,
        @Nullable String trend,
        boolean transversal,
        boolean retired) {

    private static final int MAX_CODE = 40;
    private static final int MAX_ICON = 60;

    static ConceptRow of(String uri, String scheme, ConceptType type, Row row, Problems problems) {
        return new ConceptRow(
                uri,
                scheme,
                type.name(),
                code(row, problems),
                icon(row, problems),
                trend(row, problems),
                row.text("reuseLevel").equals("transversal"),
                row.text("status").equals("obsolete"));
    }

    private static String code(Row row, Problems problems) {
        String code = Stream.of("iscoGroup", "code", "category")
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (code.length() > MAX_CODE) {
            problems.add(row, "Code is longer than " + MAX_CODE + " characters and was left out");
            return "";
        }
        return code;
    }

    private static @Nullable String icon(Row row, Problems problems) {
        String icon = row.text("icon");
        if (icon.length() > MAX_ICON) {
            problems.add(row, "Icon name is longer than " + MAX_ICON + " characters and was left out");
            return null;
        }
        return icon.isEmpty() ? null : icon;
    }

    private static @Nullable String trend(Row row, Problems problems) {
        String trend = row.text("trend").toUpperCase(Locale.ROOT);
        if (trend.isEmpty()) {
            return null;
        }
        if (Arrays.stream(Trend.values()).noneMatch(known -> known.name().equals(trend))) {
            problems.add(row, "Unknown trend was left out: " + trend);
            return null;
        }
        return trend;
    }
}
