package nl.talentpas.passport.ui;

import java.util.List;
import java.util.Set;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.skills.picker.LevelChooser;
import nl.talentpas.uikit.EnumText;

/// The skills in the passport, by level, with how well and how gladly.
class SkillsCard extends ClaimsCard<SkillClaim, Integer> {

    private static final Heading HEADING = new Heading("skills", "passport.skills.title", "passport.skills.empty");

    SkillsCard(MyPassport passport, Words words, ConceptSearch search) {
        super(HEADING, passport, words);
        offer(new ConceptPicker(search, Set.of(ConceptType.SKILL), getTranslation("passport.skills.add")));
        list();
    }

    @Override
    List<SkillClaim> claims() {
        return passport().details().skills();
    }

    @Override
    ConceptUri conceptOf(SkillClaim claim) {
        return claim.skill();
    }

    @Override
    SkillClaim claimOf(ConceptUri skill) {
        return new SkillClaim(skill, Level.INDEPENDENT, null);
    }

    /// The best known first.
    @Override
    Integer groupOf(SkillClaim claim) {
        return -claim.level().number();
    }

    @Override
    String titleOf(Integer group) {
        return getTranslation(EnumText.key(Level.of(-group)));
    }

    @Override
    ClaimRow row(SkillClaim claim) {
        Integer group = groupOf(claim);
        String title = words().plain(claim.skill());
        var level = new LevelChooser(title);
        level.setValue(claim.level());
        var row = new ClaimRow(claim.skill(), title, level);
        words().more(claim.skill()).ifPresent(row::explain);
        show(row, claim, group);
        level.addValueChangeListener(change -> {
            Level chosen = change.getValue();
            if (chosen == null) {
                level.setValue(change.getOldValue());
            } else if (change.isFromClient()) {
                show(row, change(claim, now -> new SkillClaim(now.skill(), chosen, now.wanting())), group);
            }
        });
        return row.onWant(wanted ->
                        show(row, change(claim, now -> new SkillClaim(now.skill(), now.level(), wanted)), group))
                .onRemove(() -> remove(claim));
    }

    @Override
    void store(SkillClaim claim) {
        passport().claim(claim);
    }

    @Override
    void drop(ConceptUri skill) {
        passport().dropSkill(skill);
    }

    /// @param group under which heading the row stands
    private void show(ClaimRow row, SkillClaim claim, Integer group) {
        row.show(
                getTranslation(EnumText.key(claim.level(), "short")),
                groupOf(claim).equals(group),
                claim.wanting());
    }
}
