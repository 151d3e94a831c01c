package nl.talentpas.discovery;

/// Addresses of the orientation without account; every step has its own.
public final class DiscoveryNavigation {

    public static final String START = "ontdek";
    public static final String CHOOSE = "ontdek/kies";
    public static final String TASKS = "ontdek/taken";
    public static final String RESULT = "ontdek/resultaat";

    private DiscoveryNavigation() {}

    /// What one can choose behind a tile: a kind of daily life, or the code of a sector.
    public static String choose(String tile) {
        return CHOOSE + "/" + tile;
    }

    /// The tasks of one of the choices.
    ///
    /// @param number counts from 1
    public static String tasks(int number) {
        return TASKS + "/" + number;
    }
}
