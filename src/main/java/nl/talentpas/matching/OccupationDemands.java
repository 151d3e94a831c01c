package nl.talentpas.matching;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.Requirement;

/// Occupations as if they were vacancies: all their skills at the level of doing them alone, and no terms.
///
/// An occupation's description says the more, the more skills stand in it and the rarer they are: with `n` the sum of
/// their weights (essential 2, optional 1, times rarity) and `m` the median of `n` over all occupations, its evidence
/// is `n / (n + 2m)`. Without it the occupations of which the vocabulary names three skills would crowd out those that
/// somebody really knows (ADR-010).
public final class OccupationDemands {

    private final Vocabulary vocabulary;
    private final int typical;

    public OccupationDemands(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int[] sizes = vocabulary.all(ConceptType.OCCUPATION).stream()
                .mapToInt(occupation -> size(vocabulary.skillsOf(occupation.uri())))
                .sorted()
                .toArray();
        this.typical = sizes.length == 0 ? 1 : Math.max(1, sizes[sizes.length / 2]);
    }

    public Demand of(Concept occupation) {
        UUID id = idOf(occupation.uri());
        List<SkillLink> skills = vocabulary.skillsOf(occupation.uri());
        return new Demand(
                id,
                null,
                skills.stream().map(OccupationDemands::asked).toList(),
                vocabulary.tasksOf(occupation.uri()).stream()
                        .map(TaskLink::task)
                        .toList(),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                evidence(size(skills)),
                id.getLeastSignificantBits());
    }

    /// The id under which the occupation stands in the index.
    public static UUID idOf(ConceptUri occupation) {
        return UUID.nameUUIDFromBytes(occupation.uri().getBytes(StandardCharsets.UTF_8));
    }

    private static Asked asked(SkillLink link) {
        return new Asked(link.skill(), Level.INDEPENDENT, link.essential(), false, Requirement.NEUTRAL);
    }

    private int evidence(int size) {
        return (int) ((long) Demand.FULL_EVIDENCE * size / (size + 2L * typical));
    }

    private int size(Collection<SkillLink> skills) {
        return skills.stream()
                .mapToInt(link -> (link.essential() ? 2 : 1) * vocabulary.rarity(link.skill()))
                .sum();
    }
}
