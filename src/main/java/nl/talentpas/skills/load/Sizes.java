package nl.talentpas.skills.load;

/// Sizes as people say them.
final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    /// `2 GB`, `5 MB`, `300 kB`.
    static String of(long bytes) {
        long kilobytes = Math.ceilDiv(bytes, KILO);
        if (kilobytes < KILO) {
            return kilobytes + " kB";
        }
        long megabytes = Math.ceilDiv(kilobytes, KILO);
        return megabytes < KILO ? megabytes + " MB" : Math.ceilDiv(megabytes, KILO) + " GB";
    }
}
