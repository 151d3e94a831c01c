package nl.talentpas.skills.load;

import java.util.Optional;
import java.util.stream.Collectors;

/// A row of table concept_label: a concept's words in one language.
record LabelRow(String uri, String lang, String preferred, String plain, String alternatives, String description) {

    private static final int MAX_LABEL = 500;
    private static final int MAX_ALTERNATIVES = 20_000;
    private static final int MAX_DESCRIPTION = 10_000;

    /// Empty, with the problem noted, when the row has no usable preferred label.
    static Optional<LabelRow> of(String uri, String lang, Row row, Problems problems) {
        String preferred = row.text("preferredLabel");
        String plain = row.textOr("plainLabel", preferred);
        if (preferred.isEmpty() || preferred.length() > MAX_LABEL || plain.length() > MAX_LABEL) {
            problems.add(row, "A label of 1 to " + MAX_LABEL + " characters is needed");
            return Optional.empty();
        }
        String alternatives = row.text("altLabels")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Optional.of(new LabelRow(
                uri,
                lang,
                preferred,
                plain,
                shortened(alternatives, MAX_ALTERNATIVES, row, problems),
                shortened(row.textOr("description", row.text("definition")), MAX_DESCRIPTION, row, problems)));
    }

    private static String shortened(String text, int max, Row row, Problems problems) {
        if (text.length() <= max) {
            return text;
        }
        problems.add(row, "Text was cut after " + max + " characters");
        return text.substring(0, max);
    }
}
