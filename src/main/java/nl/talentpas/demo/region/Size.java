package nl.talentpas.demo.region;

/// How large a region is.
///
/// @param people residents and students together
public record Size(int people, int employers, int vacancies, int coaches, int proposals) {

    public static final Size FULL = new Size(1500, 120, 400, 12, 150);
}
