package nl.talentpas.passport;

/// What people type, as it is kept: without control characters or space around it, and no longer than allowed.
final class PlainText {

    private PlainText() {}

    /// Line ends stay; every other control character goes.
    ///
    /// @throws IllegalArgumentException when longer than the maximum
    static String of(String typed, int maxLength) {
        String text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
        if (text.length() > maxLength) {
            throw new IllegalArgumentException("At most " + maxLength + " characters, not " + text.length());
        }
        return text;
    }
}
