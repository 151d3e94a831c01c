package nl.talentpas.passport.ui;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.ui.ExperienceStep.Place;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import org.jspecify.annotations.Nullable;

/// An experience while somebody tells of it, screen by screen; nothing is kept until the last one.
class ExperienceDraft {

    private final ExperienceId id;
    private final boolean kept;
    private final Map<ConceptUri, Set<TaskAnswer>> tasks = new LinkedHashMap<>();
    private final Map<ConceptUri, Level> skills = new LinkedHashMap<>();
    private final Set<ConceptUri> toldSkills = new LinkedHashSet<>();
    private @Nullable ExperienceKind kind;
    private String title = "";
    private @Nullable ConceptUri concept;
    private String where = "";
    private @Nullable YearMonth from;
    private @Nullable YearMonth until;
    private String note = "";
    private String story = "";

    /// Of something new.
    ExperienceDraft() {
        this.id = ExperienceId.next();
        this.kept = false;
    }

    /// To change something that stands in the passport.
    ///
    /// @param claims what the passport says of tasks
    ExperienceDraft(Experience told, List<TaskClaim> claims) {
        this.id = told.id();
        this.kept = true;
        this.kind = told.kind();
        this.title = told.title();
        this.concept = told.concept();
        this.where = told.where();
        this.from = told.from();
        this.until = told.until();
        this.note = told.note();
        told.tasks().forEach(task -> tasks.put(task, Set.of(TaskAnswer.CAN)));
        claims.stream()
                .filter(claim -> tasks.containsKey(claim.task()))
                .forEach(claim -> tasks.put(claim.task(), TaskAnswer.of(claim)));
    }

    ExperienceId id() {
        return id;
    }

    /// Whether it stands in the passport already.
    boolean isKept() {
        return kept;
    }

    /// The wanted screen, or the first one whose answer it needs.
    Place reachable(Place wanted) {
        if (kind == null) {
            return Place.KIND;
        }
        return title.isEmpty() && wanted.compareTo(Place.WHAT) > 0 ? Place.WHAT : wanted;
    }

    @Nullable ExperienceKind kind() {
        return kind;
    }

    void kind(@Nullable ExperienceKind chosen) {
        kind = chosen;
    }

    String title() {
        return title;
    }

    @Nullable ConceptUri concept() {
        return concept;
    }

    void what(String words, @Nullable ConceptUri likeMost) {
        title = words;
        concept = likeMost;
    }

    String where() {
        return where;
    }

    @Nullable YearMonth from() {
        return from;
    }

    @Nullable YearMonth until() {
        return until;
    }

    String note() {
        return note;
    }

    void where(String organisation, String words) {
        where = organisation;
        note = words;
    }

    void period(@Nullable YearMonth start, @Nullable YearMonth end) {
        from = start;
        until = end;
    }

    Map<ConceptUri, Set<TaskAnswer>> tasks() {
        return tasks;
    }

    List<ConceptUri> canTasks() {
        return tasks.entrySet().stream()
                .filter(entry -> entry.getValue().contains(TaskAnswer.CAN))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What somebody typed to find tasks in; not part of the experience.
    String story() {
        return story;
    }

    void story(String words) {
        story = words;
    }

    /// The skills that the person said yes to in their own story.
    Set<ConceptUri> toldSkills() {
        return toldSkills;
    }

    /// The skills the person says yes to, with their levels.
    Map<ConceptUri, Level> skills() {
        return skills;
    }

    Experience experience() {
        if (kind == null) {
            throw new IllegalStateException("Nobody said what kind of experience this is");
        }
        return new Experience(id, kind, title, concept, where, from, until, note, canTasks());
    }

    List<TaskClaim> taskClaims() {
        return tasks.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> TaskAnswer.claim(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<SkillClaim> skillClaims() {
        return skills.entrySet().stream()
                .map(entry -> new SkillClaim(entry.getKey(), entry.getValue(), null))
                .toList();
    }
}
