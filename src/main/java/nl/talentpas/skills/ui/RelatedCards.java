package nl.talentpas.skills.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Card;
import org.jspecify.annotations.Nullable;

/// What a concept is related to, a card per kind; nothing for a kind that it has none of.
class RelatedCards {

    private final Vocabulary vocabulary;
    private final Hierarchy hierarchy;

    RelatedCards(Vocabulary vocabulary, Hierarchy hierarchy) {
        this.vocabulary = vocabulary;
        this.hierarchy = hierarchy;
    }

    List<Card> of(Concept concept) {
        ConceptUri uri = concept.uri();
        var cards = new ArrayList<@Nullable Card>();
        cards.add(card(
                "skills.page.same",
                vocabulary.sameAs(uri).stream().map(vocabulary::get).toList()));
        cards.add(card("skills.page.members", members(concept)));
        cards.add(card("skills.page.tasks", tasks(uri)));
        cards.add(card("skills.page.skills-essential", skills(uri, true)));
        cards.add(card("skills.page.skills-optional", skills(uri, false)));
        cards.add(vocabulary.neighbours(uri).isEmpty() ? null : new NeighboursCard(uri, vocabulary));
        if (concept.type() == ConceptType.SKILL) {
            cards.add(card("skills.page.occupations-essential", occupations(uri, true)));
            cards.add(card("skills.page.occupations-optional", occupations(uri, false)));
            cards.add(card("skills.page.tasks-asking", tasksAsking(uri)));
        } else {
            cards.add(card("skills.page.occupations", vocabulary.occupationsWith(uri)));
        }
        return cards.stream().filter(Objects::nonNull).map(Card.class::cast).toList();
    }

    private static @Nullable Card card(String title, List<Concept> related) {
        return related.isEmpty() ? null : new RelatedCard(title, related);
    }

    private List<Concept> members(Concept group) {
        return Stream.of(ConceptType.SKILL, ConceptType.OCCUPATION)
                .flatMap(type -> hierarchy.members(group, type).stream())
                .distinct()
                .toList();
    }

    private List<Concept> tasks(ConceptUri occupation) {
        return vocabulary.tasksOf(occupation).stream()
                .map(link -> vocabulary.get(link.task()))
                .toList();
    }

    private List<Concept> skills(ConceptUri uri, boolean essential) {
        return vocabulary.skillsOf(uri).stream()
                .filter(link -> link.essential() == essential)
                .map(link -> vocabulary.get(link.skill()))
                .toList();
    }

    private List<Concept> occupations(ConceptUri skill, boolean essential) {
        return vocabulary.occupationsWith(skill).stream()
                .filter(occupation -> vocabulary.skillsOf(occupation.uri()).contains(new SkillLink(skill, essential)))
                .distinct()
                .toList();
    }

    private List<Concept> tasksAsking(ConceptUri skill) {
        return vocabulary.all(ConceptType.TASK).stream()
                .filter(task -> vocabulary.skillsOf(task.uri()).stream()
                        .anyMatch(link -> link.skill().equals(skill)))
                .toList();
    }
}
