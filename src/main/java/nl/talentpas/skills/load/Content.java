package nl.talentpas.skills.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file of a vocabulary holds, recognised by ESCO's name for it anywhere in the file's name.
sealed interface Content permits ConceptFile, RelationFile, Content.Hierarchy, Content.Ignored {

    Pattern NAME = Pattern.compile("(?<![A-Za-z])([A-Za-z]{4,})(?:[_-]([a-z]{2,3}))?(?![A-Za-z])");

    /// Columns without which the file cannot be read.
    List<String> columns();

    /// Files are read in this order: what others refer to comes first.
    int place();

    /// Levels of skill groups, each row a path from the top.
    record Hierarchy() implements Content {

        private static final List<String> LEVELS = List.of("Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI");

        @Override
        public List<String> columns() {
            return LEVELS;
        }

        @Override
        public int place() {
            return 90;
        }
    }

    /// Belongs to ESCO, but says nothing that is kept.
    record Ignored() implements Content {

        private static final List<String> NAMES = List.of("conceptSchemes", "dictionary", "greenShareOcc");

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public int place() {
            return 99;
        }
    }

    /// Empty for a file that is no part of a vocabulary.
    ///
    /// @throws ImportRefused when it holds words but its name does not say in which language
    static Optional<Content> named(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.empty();
        }
        Matcher words = NAME.matcher(name.substring(0, name.length() - ".csv".length()));
        while (words.find()) {
            Optional<Content> content = of(words.group(1), Optional.ofNullable(words.group(2)), name);
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    private static Optional<Content> of(String word, Optional<String> language, String file) {
        if (Ignored.NAMES.contains(word)) {
            return Optional.of(new Ignored());
        }
        if (word.equals("skillsHierarchy")) {
            return Optional.of(new Hierarchy());
        }
        return RelationFile.named(word)
                .map(Content.class::cast)
                .or(() -> ConceptFile.named(word, language, file).map(Content.class::cast));
    }
}
