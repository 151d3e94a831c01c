package nl.talentpas.skills.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BrowseViewTests extends ViewTests {

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Hierarchy hierarchy;

    @Test
    void aVisitorSeesEveryWidestGroupWithItsCountAndNothingBelow() {
        UI.getCurrent().navigate(BrowseView.class);
        List<Concept> roots = hierarchy.roots(ConceptType.SKILL);
        assertThat(nodes().stream().map(GroupNode::isOpen)).isNotEmpty().containsOnly(false);
        assertThat(_find(ConceptLink.class)).isEmpty();
        assertThat(nodeOf(roots.getFirst()).getElement().getTextRecursively())
                .contains(String.valueOf(hierarchy.count(roots.getFirst(), ConceptType.SKILL)));
    }

    @Test
    void aGroupShowsWhatStandsInItOnceItIsOpened() {
        UI.getCurrent().navigate(BrowseView.class);
        Concept group = hierarchy.roots(ConceptType.SKILL).getFirst();
        GroupNode node = nodeOf(group);
        node.setOpen(true);
        ComponentUtil.fireEvent(node, new NativeDetails.ToggleEvent(node, true));
        assertThat(hrefs())
                .contains(hierarchy.members(group, ConceptType.SKILL).stream()
                        .filter(member -> member.type() == ConceptType.SKILL)
                        .map(SkillsNavigation::page)
                        .limit(5)
                        .toArray(String[]::new));
    }

    @Test
    void anAddressOpensTheTreeAtItsGroup() {
        Concept skill = vocabulary.all(ConceptType.SKILL).stream()
                .filter(one -> vocabulary.groupOf(one.uri()).isPresent())
                .findFirst()
                .orElseThrow();
        Concept group = vocabulary.groupOf(skill.uri()).orElseThrow();
        Addresses.go(SkillsNavigation.open(group));
        assertThat(nodeOf(group).isOpen()).isTrue();
        assertThat(hrefs()).contains(SkillsNavigation.page(skill));
        UI.getCurrent().navigate("vaardigheden", com.vaadin.flow.router.QueryParameters.simple(Map.of("groep", "x")));
        assertThat(nodes().stream().map(GroupNode::isOpen)).containsOnly(false);
    }

    @Test
    void everydayWordsLeadToThePageOfAConcept() {
        UI.getCurrent().navigate(BrowseView.class);
        _setValue(_get(TextField.class, spec -> spec.withId("concept-search")), "heftruck");
        assertThat(_find(com.vaadin.flow.component.html.Anchor.class).stream()
                        .map(anchor -> anchor.getHref())
                        .filter(href -> href.startsWith("vaardigheden/")))
                .isNotEmpty();
    }

    @Test
    void everyOccupationAndSkillStandsInATreeAndCountsOnce() {
        int counted = hierarchy.roots(ConceptType.SKILL).stream()
                .mapToInt(root -> hierarchy.count(root, ConceptType.SKILL))
                .sum();
        assertThat(counted)
                .isGreaterThan(0)
                .isLessThanOrEqualTo(vocabulary.all(ConceptType.SKILL).size());
    }

    @Test
    void anUnknownConceptHasNoPage() {
        UI.getCurrent().navigate("vaardigheden/none-such");
        assertNotThere();
    }

    private static List<GroupNode> nodes() {
        return _find(GroupNode.class);
    }

    private static GroupNode nodeOf(Concept group) {
        return nodes().stream()
                .filter(node -> group.key().equals(node.getElement().getAttribute("data-id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hrefs() {
        return _find(ConceptLink.class).stream().map(ConceptLink::getHref).toList();
    }
}
