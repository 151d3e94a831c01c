package nl.talentpas.skills.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Trend;
import org.jspecify.annotations.Nullable;

/// A row of table concept: what holds in every language.
///
/// @param skillType what kind of skill its source calls it, such as `knowledge`; else empty
record ConceptRow(
        String uri,
        String scheme,
        String type,
        String code,
        String skillType,
        @Nullable String icon,
        @Nullable String trend,
        boolean transversal,
        boolean retired,
        @Nullable String replacedBy,
        String edition) {

    private static final int MAX_CODE = 40;
    private static final int MAX_SKILL_TYPE = 40;
    private static final int MAX_ICON = 60;

    static ConceptRow of(String uri, ConceptType type, Row row, Source source, Problems problems) {
        return new ConceptRow(
                uri,
                source.scheme(),
                type.name(),
                code(row, problems),
                skillType(row, problems),
                icon(row, problems),
                trend(row, problems),
                row.text("reuseLevel").equals("transversal"),
                row.text("status").equals("obsolete") || source.isPast(),
                replacement(row),
                source.edition());
    }

    /// What every row of one file has in common.
    ///
    /// @param isPast a newer edition was loaded, or is being loaded
    record Source(String scheme, String edition, boolean isPast) {}

    boolean isOlderThan(ConceptRow other) {
        return edition.compareTo(other.edition) < 0;
    }

    private static @Nullable String replacement(Row row) {
        return Stream.of("isReplacedBy", "replacedBy", "replacedByUri")
                .flatMap(column -> row.uri(column).stream())
                .findFirst()
                .orElse(null);
    }

    private static String code(Row row, Problems problems) {
        String code = Stream.of("iscoGroup", "code", "category")
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return shortOrNothing(code, MAX_CODE, row, problems);
    }

    private static String skillType(Row row, Problems problems) {
        return shortOrNothing(row.text("skillType"), MAX_SKILL_TYPE, row, problems);
    }

    private static String shortOrNothing(String text, int max, Row row, Problems problems) {
        if (text.length() > max) {
            problems.add(row, ProblemKind.CODE_LEFT_OUT, String.valueOf(max));
            return "";
        }
        return text;
    }

    private static @Nullable String icon(Row row, Problems problems) {
        String icon = row.text("icon");
        if (icon.length() > MAX_ICON) {
            problems.add(row, ProblemKind.ICON_LEFT_OUT, String.valueOf(MAX_ICON));
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
            problems.add(row, ProblemKind.TREND_LEFT_OUT, trend);
            return null;
        }
        return trend;
    }
}
