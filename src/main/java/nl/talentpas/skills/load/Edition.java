package nl.talentpas.skills.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How old what a file says is: the newest modification date in it, else the version in its name.
final class Edition {

    private static final int DATE = 10;
    private static final Pattern MODIFIED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("(?i)v ?(\\d{1,2})[._](\\d{1,2})(?:[._](\\d{1,2}))?(?!\\d)");

    private Edition() {}

    /// The newer of a date and a moment, of which only the date counts; the date when the other is no moment.
    static String newer(String date, String modified) {
        if (!MODIFIED.matcher(modified).matches()) {
            return date;
        }
        String other = modified.substring(0, DATE);
        return other.compareTo(date) > 0 ? other : date;
    }

    /// `v1.2` becomes `0001.0002.0000`, which comes before every date.
    static String inName(String name) {
        Matcher version = VERSION.matcher(name);
        return version.find()
                ? List.of(1, 2, 3).stream()
                        .map(version::group)
                        .map(part -> String.format("%04d", part == null ? 0 : Integer.parseInt(part)))
                        .collect(Collectors.joining("."))
                : PlannedFile.UNDATED;
    }
}
