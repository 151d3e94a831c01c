package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.skills.picker.FoundInText;
import nl.talentpas.skills.picker.Shelf;
import nl.talentpas.uikit.Card;

/// A CV or a story in one's own words, from which one picks what goes into the passport.
class TellCard extends Card {

    /// @param changed is told after each yes and each yes taken back
    TellCard(MyPassport passport, SkillsInText engine, Runnable changed) {
        var hint = new Paragraph(getTranslation("passport.tell.hint"));
        hint.addClassName("muted");
        setId("tell");
        add(
                new H2(getTranslation("passport.tell.title")),
                hint,
                new FoundInText(
                        engine,
                        Set.of(ConceptType.TASK, ConceptType.SKILL),
                        new PassportShelf(passport, changed),
                        getTranslation("passport.tell.label")));
    }

    private record PassportShelf(MyPassport passport, Runnable changed) implements Shelf {

        @Override
        public boolean holds(Concept concept) {
            var details = passport.details();
            return concept.type() == ConceptType.TASK
                    ? details.tasks().stream().anyMatch(claim -> claim.task().equals(concept.uri()))
                    : details.skills().stream().anyMatch(claim -> claim.skill().equals(concept.uri()));
        }

        @Override
        public void put(Concept concept) {
            if (concept.type() == ConceptType.TASK) {
                passport.claim(new TaskClaim(concept.uri(), true, null));
            } else {
                passport.claim(new SkillClaim(concept.uri(), Level.INDEPENDENT, null));
            }
            changed.run();
        }

        @Override
        public void takeBack(Concept concept) {
            if (concept.type() == ConceptType.TASK) {
                passport.dropTask(concept.uri());
            } else {
                passport.dropSkill(concept.uri());
            }
            changed.run();
        }
    }
}
