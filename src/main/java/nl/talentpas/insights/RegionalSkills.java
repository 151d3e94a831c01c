package nl.talentpas.insights;

import java.util.Optional;
import java.util.OptionalInt;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.RegionalBalance;
import nl.talentpas.skills.Vocabulary;
import org.springframework.stereotype.Component;

/// Tells everybody how much the region wants and has of a skill, as far as that may be told.
@Component
class RegionalSkills implements RegionalBalance {

    private final InsightService insights;
    private final Vocabulary vocabulary;

    RegionalSkills(InsightService insights, Vocabulary vocabulary) {
        this.insights = insights;
        this.vocabulary = vocabulary;
    }

    @Override
    public Figures of(ConceptUri skill) {
        ConceptUri counted = vocabulary.oneOf(skill);
        Optional<SkillBalance> balance = insights.current().skills().stream()
                .filter(one -> one.skill().uri().equals(counted))
                .findFirst();
        return new Figures(
                Tally.LEAST, told(balance.map(SkillBalance::wanted)), told(balance.map(SkillBalance::offered)));
    }

    private static OptionalInt told(Optional<Tally> tally) {
        return tally.map(Tally::told).orElse(OptionalInt.empty());
    }
}
