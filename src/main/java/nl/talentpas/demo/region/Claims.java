package nl.talentpas.demo.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.talentpas.demo.region.Career.Stage;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// What one person can and wants, as it follows from what they did. Said twice, the higher level counts.
final class Claims {

    private static final int LONG = 72;
    private static final int SHORT = 12;
    private static final int MOST_TASKS = 7;

    private final Trades trades;
    private final Dice dice;
    private final Map<ConceptUri, SkillClaim> skills = new TreeMap<>();
    private final Map<ConceptUri, TaskClaim> tasks = new LinkedHashMap<>();
    private final Map<Stage, List<ConceptUri>> done = new HashMap<>();

    Claims(Trades trades, Dice dice) {
        this.trades = trades;
        this.dice = dice;
    }

    /// The tasks done in this stage, the skills they took, and skills that go with the occupation.
    void follow(Stage stage) {
        List<TaskLink> links = trades.tasksOf(stage.told().concept()).stream()
                .filter(link -> dice.chance(link.essential() ? 85 : 35))
                .toList();
        List<ConceptUri> chosen = dice.some(links, stage.isLearning() ? MOST_TASKS - 2 : MOST_TASKS).stream()
                .map(TaskLink::task)
                .toList();
        done.put(stage, chosen);
        for (ConceptUri task : chosen) {
            tasks.putIfAbsent(
                    task, new TaskClaim(task, true, stage.told().mood().wanting(dice)));
            trades.skillsOf(task).forEach(link -> maybe(link, stage, 90));
        }
        trades.skillsOf(stage.told().concept().uri()).forEach(link -> maybe(link, stage, 45));
    }

    List<ConceptUri> tasksOf(Stage stage) {
        return done.getOrDefault(stage, List.of());
    }

    private void maybe(SkillLink link, Stage stage, int percent) {
        if (!trades.isTransversal(link.skill()) && dice.chance(link.essential() ? percent : percent / 3)) {
            claim(link.skill(), level(stage), stage.told().mood().wanting(dice));
        }
    }

    void claim(ConceptUri skill, Level level, @Nullable Wanting wanting) {
        skills.merge(
                skill,
                new SkillClaim(skill, level, wanting),
                (first, second) -> first.level().number() >= second.level().number() ? first : second);
    }

    /// Tasks of the occupation somebody would like to do and did not do yet.
    void dreamOf(Career career, int count) {
        List<ConceptUri> fresh = trades.tasksOf(career.direction()).stream()
                .map(TaskLink::task)
                .filter(task -> !tasks.containsKey(task))
                .toList();
        dice.some(fresh, count).forEach(task -> tasks.put(task, new TaskClaim(task, false, Wanting.GLADLY)));
    }

    List<SkillClaim> skills() {
        return List.copyOf(skills.values());
    }

    List<TaskClaim> tasks() {
        return List.copyOf(tasks.values());
    }

    private Level level(Stage stage) {
        if (stage.isLearning()) {
            return dice.chance(stage.months() > SHORT ? 70 : 35) ? Level.WITH_HELP : Level.LEARNING;
        }
        if (stage.months() < SHORT) {
            return dice.chance(65) ? Level.WITH_HELP : Level.INDEPENDENT;
        }
        return dice.chance(stage.months() > LONG ? 30 : 8) ? Level.TEACHING : Level.INDEPENDENT;
    }
}
