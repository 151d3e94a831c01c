package nl.talentpas.vacancy.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.LicenceDemand;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.SupplyEstimator.Gain;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyTask;
import nl.talentpas.vacancy.Wage;
import org.jspecify.annotations.Nullable;

/// A vacancy while it is being written: what the editor's fields hold, and what was proposed but not accepted yet.
final class Draft {

    WorkKind kind;
    String title;
    String introduction;

    @Nullable Integer hoursMin;

    @Nullable Integer hoursMax;

    Set<DayOfWeek> days;

    @Nullable PlaceCode place;

    @Nullable ContractKind contract;

    @Nullable Integer wageMin;

    @Nullable Integer wageMax;

    Wage.Per wagePer;
    Set<WorkCondition> conditions;

    @Nullable LocalDate startsOn;

    int positions;
    final List<VacancyTask> tasks;
    final List<Requirement> requirements;
    final List<LicenceDemand> licences;
    private final Set<ConceptUri> proposedTasks = new LinkedHashSet<>();
    private final Set<ConceptUri> proposedSkills = new LinkedHashSet<>();
    private final Set<ConceptUri> declined = new HashSet<>();

    Draft(VacancyContent content) {
        kind = content.kind();
        title = content.title();
        introduction = content.introduction();
        Hours hours = content.hours();
        hoursMin = hours == null ? null : hours.min();
        hoursMax = hours == null ? null : hours.max();
        days = content.days();
        place = content.place();
        contract = content.contract();
        Wage wage = content.wage();
        wageMin = wage == null ? null : wage.minCents();
        wageMax = wage == null ? null : wage.maxCents();
        wagePer = wage == null ? Wage.Per.HOUR : wage.per();
        conditions = content.conditions();
        startsOn = content.startsOn();
        positions = content.positions();
        tasks = new ArrayList<>(content.tasks());
        requirements = new ArrayList<>(content.requirements());
        licences = new ArrayList<>(content.licences());
    }

    VacancyContent content() {
        return new VacancyContent(
                kind,
                title,
                introduction,
                tasks,
                requirements,
                licences,
                hours(),
                days,
                place,
                contract,
                wage(),
                conditions,
                startsOn,
                positions);
    }

    /// One of the two hours alone is exact; none, or the wrong way around, is not said.
    @Nullable Hours hours() {
        Integer from = hoursMin == null ? hoursMax : hoursMin;
        Integer to = hoursMax == null ? hoursMin : hoursMax;
        return from == null || to == null || from > to ? null : new Hours(from, to);
    }

    private @Nullable Wage wage() {
        Integer from = wageMin == null ? wageMax : wageMin;
        Integer to = wageMax == null ? wageMin : wageMax;
        return from == null || to == null || from > to ? null : new Wage(from, to, wagePer);
    }

    boolean hasTask(ConceptUri task) {
        return tasks.stream().anyMatch(said -> task.equals(said.task()));
    }

    boolean asks(ConceptUri skill) {
        return requirements.stream().anyMatch(asked -> asked.skill().equals(skill));
    }

    /// Asks for the skill on the level at which somebody works alone, once.
    void ask(ConceptUri skill) {
        if (!asks(skill)) {
            requirements.add(new Requirement(skill, Level.INDEPENDENT, true, false, Requirement.NEUTRAL));
        }
    }

    void replace(Requirement now) {
        requirements.replaceAll(asked -> asked.skill().equals(now.skill()) ? now : asked);
    }

    /// Asks for the skill no longer, and does not propose it again.
    void drop(ConceptUri skill) {
        requirements.removeIf(asked -> asked.skill().equals(skill));
        decline(skill);
    }

    private void teach(ConceptUri skill) {
        requirements.replaceAll(asked -> asked.skill().equals(skill)
                ? new Requirement(skill, asked.level(), asked.essential(), true, asked.emphasis())
                : asked);
    }

    /// Asks what was asked before; takes back what was done since.
    void restore(List<Requirement> before) {
        requirements.clear();
        requirements.addAll(before);
    }

    void restoreLicences(List<LicenceDemand> before) {
        licences.clear();
        licences.addAll(before);
    }

    /// Drops what costs so many people, or lets it be learned on the job.
    void apply(Gain gain) {
        ConceptUri skill = gain.skill();
        if (skill == null) {
            licences.removeIf(demand -> demand.licence() == gain.licence());
        } else if (gain.trainable()) {
            teach(skill);
        } else {
            drop(skill);
        }
    }

    void proposeTasks(Stream<ConceptUri> found) {
        proposedTasks.clear();
        found.forEach(proposedTasks::add);
    }

    void proposeSkills(Stream<ConceptUri> found) {
        found.forEach(proposedSkills::add);
    }

    /// Not to be proposed again while this draft is open.
    void decline(ConceptUri proposal) {
        declined.add(proposal);
    }

    List<ConceptUri> openTasks() {
        return proposedTasks.stream()
                .filter(task -> !hasTask(task) && !declined.contains(task))
                .toList();
    }

    List<ConceptUri> openSkills() {
        return proposedSkills.stream()
                .filter(skill -> !asks(skill) && !declined.contains(skill))
                .toList();
    }
}
