package nl.talentpas.skills;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The skill language as it stands now: every lookup is answered from memory.
@Service
public class Vocabulary {

    public Optional<Concept> find(ConceptUri uri) {
        throw new UnsupportedOperationException();
    }

    /// @throws UnknownConcept when the vocabulary does not hold it
    public Concept get(ConceptUri uri) {
        return find(uri).orElseThrow(() -> new UnknownConcept(uri));
    }

    /// Every concept of the type, in the order of the Dutch preferred label.
    public Collection<Concept> all(ConceptType type) {
        throw new UnsupportedOperationException();
    }

    /// The skills of an occupation or task, essential ones first; empty for anything else.
    public List<SkillLink> skillsOf(ConceptUri occupationOrTask) {
        throw new UnsupportedOperationException();
    }

    /// The tasks of an occupation or activity, essential ones first.
    public List<TaskLink> tasksOf(ConceptUri occupationOrActivity) {
        throw new UnsupportedOperationException();
    }

    /// The occupations that ask for this skill or hold this task.
    public List<Concept> occupationsWith(ConceptUri skillOrTask) {
        throw new UnsupportedOperationException();
    }

    /// The group a skill or occupation stands in.
    public Optional<Concept> groupOf(ConceptUri concept) {
        throw new UnsupportedOperationException();
    }

    /// The skills that resemble this one most, at most ten, most similar first.
    public List<Neighbour> neighbours(ConceptUri skill) {
        throw new UnsupportedOperationException();
    }

    /// How much a skill says about a person: inverse document frequency over the occupations, in thousandths
    /// within [250, 1000]; 1000 for a skill that one occupation or none asks.
    public int rarity(ConceptUri skill) {
        throw new UnsupportedOperationException();
    }

    /// Changes whenever the vocabulary does; every ranking names it.
    public String version() {
        throw new UnsupportedOperationException();
    }
}
