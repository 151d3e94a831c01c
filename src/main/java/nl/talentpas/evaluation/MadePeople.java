package nl.talentpas.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.Vocabulary;

/// Makes one person per occupation: half of its essential skills, a fifth of the optional ones, and five foreign
/// skills.
/// The same seed makes the same people, whatever the variant.
final class MadePeople {

    /// What is done to the people's skills.
    enum Variant {
        /// Nothing.
        PLAIN,
        /// A third of them is replaced by one of its closest neighbours that the occupation does not ask for: as when
        /// somebody tells the same in other words than the occupation's author.
        NEIGHBOUR
    }

    private static final int FOREIGN = 5;
    private static final int LEAST_ESSENTIAL = 4;
    private static final int CLOSEST = 3;

    private final Vocabulary vocabulary;
    private final long seed;
    private final List<ConceptUri> skills;

    MadePeople(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
        this.skills = vocabulary.all(ConceptType.SKILL).stream()
                .map(Concept::uri)
                .sorted()
                .toList();
    }

    /// @param most made from as many occupations, drawn at random; those with fewer than four essential skills are left
    ///     out
    List<MadePerson> people(Variant variant, int most) {
        var random = new Random(seed);
        List<ConceptUri> occupations = new ArrayList<>(vocabulary.all(ConceptType.OCCUPATION).stream()
                .map(Concept::uri)
                .filter(occupation -> skills(occupation, true).size() >= LEAST_ESSENTIAL)
                .sorted()
                .toList());
        Collections.shuffle(occupations, random);
        return occupations.stream()
                .limit(most)
                .map(occupation -> person(occupation, variant, new Random(random.nextLong())))
                .toList();
    }

    private MadePerson person(ConceptUri occupation, Variant variant, Random random) {
        List<ConceptUri> essential = skills(occupation, true);
        List<ConceptUri> optional = skills(occupation, false);
        Set<ConceptUri> asked = new HashSet<>(essential);
        asked.addAll(optional);
        Set<ConceptUri> held = new LinkedHashSet<>(some(essential, (essential.size() + 1) / 2, random));
        held.addAll(some(optional, optional.size() / 5, random));
        int own = held.size();
        while (held.size() < own + FOREIGN && asked.size() + FOREIGN <= skills.size()) {
            ConceptUri foreign = skills.get(random.nextInt(skills.size()));
            if (!asked.contains(foreign)) {
                held.add(foreign);
            }
        }
        return new MadePerson(
                occupation, variant == Variant.PLAIN ? Set.copyOf(held) : inOtherWords(held, asked, random));
    }

    private Set<ConceptUri> inOtherWords(Set<ConceptUri> held, Set<ConceptUri> asked, Random random) {
        var told = new HashSet<>(held);
        int left = held.size() / 3;
        for (ConceptUri skill : some(List.copyOf(held), held.size(), random)) {
            List<ConceptUri> near = vocabulary.neighbours(skill).stream()
                    .map(Neighbour::skill)
                    .filter(other -> !asked.contains(other) && !told.contains(other))
                    .limit(CLOSEST)
                    .toList();
            if (left > 0 && !near.isEmpty()) {
                told.remove(skill);
                told.add(near.get(random.nextInt(near.size())));
                left--;
            }
        }
        return Set.copyOf(told);
    }

    private List<ConceptUri> skills(ConceptUri occupation, boolean essential) {
        return vocabulary.skillsOf(occupation).stream()
                .filter(link -> link.essential() == essential)
                .map(SkillLink::skill)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<ConceptUri> some(List<ConceptUri> all, int number, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }
}
