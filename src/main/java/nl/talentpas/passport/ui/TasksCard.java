package nl.talentpas.passport.ui;

import java.util.List;
import java.util.Set;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.uikit.Choices;

/// The tasks in the passport, with whether one can do them and how gladly.
class TasksCard extends ClaimsCard<TaskClaim, Boolean> {

    private static final Heading HEADING = new Heading("tasks", "passport.tasks.title", "passport.tasks.empty");

    TasksCard(MyPassport passport, Words words, ConceptSearch search) {
        super(HEADING, passport, words);
        offer(new ConceptPicker(search, Set.of(ConceptType.TASK), getTranslation("passport.tasks.add")));
        list();
    }

    @Override
    List<TaskClaim> claims() {
        return passport().details().tasks();
    }

    @Override
    ConceptUri conceptOf(TaskClaim claim) {
        return claim.task();
    }

    @Override
    TaskClaim claimOf(ConceptUri task) {
        return new TaskClaim(task, true, null);
    }

    /// What one can first.
    @Override
    Boolean groupOf(TaskClaim claim) {
        return !claim.can();
    }

    @Override
    String titleOf(Boolean group) {
        return canOrNot(!group);
    }

    @Override
    ClaimRow row(TaskClaim claim) {
        Boolean group = groupOf(claim);
        String title = words().plain(claim.task());
        Choices<Boolean> can = Choices.one(title, List.of(true, false), this::canOrNot);
        can.choose(Set.of(claim.can()));
        var row = new ClaimRow(claim.task(), title, can);
        show(row, claim, group);
        can.onTap(chosen -> {
            TaskClaim after = change(
                    claim, now -> new TaskClaim(now.task(), chosen.isEmpty() ? now.can() : !now.can(), now.wanting()));
            can.choose(Set.of(after.can()));
            show(row, after, group);
        });
        return row.onWant(wanted ->
                        show(row, change(claim, now -> new TaskClaim(now.task(), now.can(), wanted)), group))
                .onRemove(() -> remove(claim));
    }

    @Override
    void store(TaskClaim claim) {
        passport().claim(claim);
    }

    @Override
    void drop(ConceptUri task) {
        passport().dropTask(task);
    }

    /// @param group under which heading the row stands
    private void show(ClaimRow row, TaskClaim claim, Boolean group) {
        row.show(canOrNot(claim.can()), groupOf(claim).equals(group), claim.wanting());
    }

    private String canOrNot(boolean can) {
        return getTranslation(can ? "passport.task.can" : "passport.task.not-yet");
    }
}
