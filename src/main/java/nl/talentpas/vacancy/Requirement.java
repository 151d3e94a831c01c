package nl.talentpas.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// A skill that the work asks for.
///
/// @param trainable whether it can be learned here, on the job
/// @param emphasis the author's adjustment of the weight in thousandths, within [500, 2000]; 1000 is neutral
@Embeddable
public record Requirement(
        @Convert(converter = ConceptUriConverter.class) ConceptUri skill,

        @Enumerated(EnumType.STRING) @Column(name = "skill_level")
        Level level,

        boolean essential,
        boolean trainable,
        int emphasis) {

    public static final int NEUTRAL = 1000;
    private static final int LEAST = 500;
    private static final int MOST = 2000;

    public Requirement {
        if (emphasis < LEAST || emphasis > MOST) {
            throw new IllegalArgumentException("Emphasis outside [" + LEAST + ", " + MOST + "]: " + emphasis);
        }
    }
}
