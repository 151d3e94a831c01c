package nl.talentpas.matching.explaining;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import nl.talentpas.matching.engine.Explanation;

/// Points as people read them: the whole score is 100, one decimal, rounded down.
public final class Points {

    private static final int TENTH = Explanation.WHOLE / 1000;

    private Points() {}

    public static String of(int points, Locale locale) {
        return format(locale).format(tenths(points) / 10.0);
    }

    /// A change of points, with its sign; rounded towards zero.
    public static String signed(int points, Locale locale) {
        return (points > 0 ? "+" : "") + of(points, locale);
    }

    private static NumberFormat format(Locale locale) {
        NumberFormat format = DecimalFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format;
    }

    /// In tenths of a point, rounded down; the unit in which lines are shown.
    static int tenths(int points) {
        return points / TENTH;
    }

    /// What a list of shown lines lacks to the shown total, because each line was rounded down; in millionths.
    static int lostToRounding(int total, int shownTenths) {
        return (tenths(total) - shownTenths) * TENTH;
    }
}
