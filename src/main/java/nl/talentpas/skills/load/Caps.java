package nl.talentpas.skills.load;

/// How much an import takes before it refuses. ESCO in one language is 43 MB in 17 files and packs to a sixth.
///
/// @param file bytes of one file, unpacked
/// @param together bytes of all files, unpacked
/// @param ratio how many times larger a packed file may become
/// @param ratioFrom bytes up to which the ratio says nothing
record Caps(long file, long together, long ratio, long ratioFrom, int files) {

    private static final long MEGABYTE = 1L << 20;

    static final Caps USUAL = new Caps(2048 * MEGABYTE, 4096 * MEGABYTE, 100, 10 * MEGABYTE, 1000);
}
