package nl.talentpas.skills.load;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A row of table concept_label: a concept's words in one language.
///
/// @param edition of the file; empty for a collection
record LabelRow(
        String uri,
        String lang,
        String preferred,
        String plain,
        String alternatives,
        String description,
        String hidden,
        String edition) {

    /// ESCO separates alternative and hidden labels by a new line, in collections by a bar.
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\R| \\| ");

    private static final int MAX_LABEL = 500;
    private static final int MAX_LABELS = 20_000;
    private static final int MAX_DESCRIPTION = 10_000;

    /// Empty, with the problem noted, when the row has no usable preferred label.
    static Optional<LabelRow> of(String uri, String lang, String edition, Row row, Problems problems) {
        String preferred = row.text("preferredLabel");
        String plain = row.textOr("plainLabel", preferred);
        if (preferred.isEmpty() || preferred.length() > MAX_LABEL || plain.length() > MAX_LABEL) {
            problems.add(row, ProblemKind.NO_LABEL, String.valueOf(MAX_LABEL));
            return Optional.empty();
        }
        return Optional.of(new LabelRow(
                uri,
                lang,
                preferred,
                plain,
                shortened(others("altLabels", preferred, row), MAX_LABELS, row, problems),
                shortened(row.textOr("description", row.text("definition")), MAX_DESCRIPTION, row, problems),
                shortened(others("hiddenLabels", preferred, row), MAX_LABELS, row, problems),
                edition));
    }

    /// Labels beside the preferred one, a line each.
    private static String others(String column, String preferred, Row row) {
        return BETWEEN_LABELS
                .splitAsStream(row.text(column))
                .map(String::strip)
                .filter(label -> !label.isEmpty() && !label.equals(preferred))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    boolean isOlderThan(LabelRow other) {
        return edition.compareTo(other.edition) < 0;
    }

    private static String shortened(String text, int max, Row row, Problems problems) {
        if (text.length() <= max) {
            return text;
        }
        problems.add(row, ProblemKind.TEXT_CUT, String.valueOf(max));
        return text.substring(0, max);
    }
}
