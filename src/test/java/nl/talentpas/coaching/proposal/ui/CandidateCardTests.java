package nl.talentpas.coaching.proposal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.talentpas.ViewTests;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptChip;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidateCardTests extends ViewTests {

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void aSkillOfTheVocabularyTellsMoreAboutItselfAndAnotherIsOnlyNamed() {
        UI.getCurrent()
                .add(new CandidateCard(
                        able("https://talentpas.nl/id/skill/drive-forklift", "https://example.org/skill/gone"),
                        vocabulary));
        List<ConceptChip> chips = _find(ConceptChip.class);
        assertThat(chips)
                .singleElement()
                .satisfies(chip -> assertThat(chip.getAriaLabel().orElse("")).startsWith("Meer uitleg over "));
        _click(chips.getFirst());
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "concept-page"))
                        .getHref())
                .startsWith(SkillsNavigation.BROWSE);
    }

    private static AnonymousCard able(String... skills) {
        List<SkillClaim> claims = Arrays.stream(skills)
                .map(uri -> new SkillClaim(new ConceptUri(uri), Level.INDEPENDENT, null))
                .toList();
        return new AnonymousCard(List.of(), claims, Set.of(), null, Set.of(), "", null, Set.of(), Set.of());
    }
}
