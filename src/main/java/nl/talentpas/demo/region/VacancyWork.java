package nl.talentpas.demo.region;

import java.util.ArrayList;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.VacancyTask;

/// The work itself: which tasks it holds and what one must be able to do for it.
final class VacancyWork {

    private static final int HEAVY = 1500;

    private final Trades trades;
    private final Content.Words words;
    private final Dice dice;

    VacancyWork(Trades trades, Content.Words words, Dice dice) {
        this.trades = trades;
        this.words = words;
        this.dice = dice;
    }

    List<VacancyTask> tasks(WorkKind kind, Concept occupation) {
        boolean small = isSmall(kind);
        List<TaskLink> links = trades.tasksOf(occupation);
        var tasks = new ArrayList<VacancyTask>();
        dice.some(links, small ? dice.between(2, 4) : dice.between(4, 7))
                .forEach(link -> tasks.add(new VacancyTask(link.task(), "")));
        if (dice.chance(12)) {
            tasks.add(new VacancyTask(null, dice.pick(words.ownTasks())));
        }
        return tasks;
    }

    /// Essential skills of the occupation first; what one is there to learn can be learned there.
    List<Requirement> requirements(WorkKind kind, Concept occupation) {
        boolean small = isSmall(kind);
        List<SkillLink> links = trades.skillsOf(occupation.uri());
        List<SkillLink> essential = links.stream().filter(SkillLink::essential).toList();
        List<SkillLink> optional =
                links.stream().filter(link -> !link.essential()).toList();
        var requirements = new ArrayList<Requirement>();
        dice.some(essential, small ? dice.between(2, 3) : dice.between(4, 6))
                .forEach(link -> requirements.add(requirement(kind, link, dice.chance(80))));
        dice.some(optional, small ? 1 : dice.between(1, 3))
                .forEach(link -> requirements.add(requirement(kind, link, false)));
        return requirements;
    }

    private Requirement requirement(WorkKind kind, SkillLink link, boolean essential) {
        boolean learning = kind != WorkKind.JOB;
        Level level = learning
                ? dice.pick(List.of(Level.LEARNING, Level.WITH_HELP))
                : dice.pick(List.of(Level.WITH_HELP, Level.INDEPENDENT, Level.INDEPENDENT));
        return new Requirement(
                link.skill(),
                level,
                essential,
                dice.chance(learning ? 65 : 28),
                dice.chance(10) ? HEAVY : Requirement.NEUTRAL);
    }

    private static boolean isSmall(WorkKind kind) {
        return kind == WorkKind.ASSIGNMENT || kind == WorkKind.VOLUNTEERING;
    }
}
