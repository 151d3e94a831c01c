package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.ErrorSummary;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.IncompleteVacancy;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.LicenceDemand;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.SupplyEstimator.Gain;
import nl.talentpas.vacancy.SupplyEstimator.Supply;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyNavigation;

/// The form, the live count beside it and the bar below it: counts and keeps after each change.
class VacancyWorkplace extends Div {

    private final DraftKeeper keeper;
    private final Draft draft;
    private final SupplyCounter counter;
    private final EditorForm form;
    private final ErrorSummary errors;
    private final SupplyCard supply;
    private final SaveBar bar;
    private VacancyContent counted = VacancyContent.blank();

    VacancyWorkplace(DraftKeeper keeper, EditorTools tools, SupplyCounter counter) {
        this.keeper = keeper;
        this.draft = new Draft(keeper.kept());
        this.counter = counter;
        this.form = new EditorForm(draft, tools, this::changed);
        this.errors = new ErrorSummary(form);
        this.supply = new SupplyCard(tools.wording(), this::apply);
        this.bar = keeper.isDraft() ? SaveBar.ofDraft(this::save, this::publish) : SaveBar.ofPublished(this::save);
        var aside = new Div(supply);
        aside.addClassName("supply-aside");
        addClassName("workplace");
        add(new Columns(Columns.Wide.LEFT, new Stack(errors, form), aside), bar);
        addAttachListener(attached -> count());
    }

    boolean hasUnsavedChanges() {
        return keeper.differs(draft.content());
    }

    /// Says what is still needed before everybody may read it: at its place, and above the form with the way there.
    void complain(Set<Part> missing) {
        form.complain(missing);
        errors.tell(count -> getTranslation(
                keeper.isDraft() ? "vacancy.editor.incomplete" : "vacancy.editor.incomplete-online", count));
    }

    private void changed() {
        errors.refresh();
        bar.showSaved(false);
        count();
        if (keeper.isDraft() && keeper.isWorthKeeping(draft.content())) {
            keep();
        }
    }

    private void count() {
        VacancyContent content = draft.content();
        if (content.requirements().isEmpty() && content.licences().isEmpty()) {
            supply.showNothingYet();
            return;
        }
        UI ui = UI.getCurrent();
        counted = content;
        counter.count(content, ui, answer -> show(content, answer));
    }

    /// Answers to what was asked before the last change come too late.
    private void show(VacancyContent about, Supply answer) {
        if (about.equals(counted)) {
            supply.show(answer);
            bar.showPeople(answer.people());
        }
    }

    private void apply(Gain gain) {
        List<Requirement> requirements = List.copyOf(draft.requirements);
        List<LicenceDemand> licences = List.copyOf(draft.licences);
        draft.apply(gain);
        form.refresh();
        changed();
        Toast.withUndo(getTranslation("vacancy.supply.applied"), () -> {
            draft.restore(requirements);
            draft.restoreLicences(licences);
            form.refresh();
            changed();
        });
    }

    private void keep() {
        keeper.keep(draft.content())
                .ifPresent(
                        id -> UI.getCurrent().getPage().getHistory().replaceState(null, VacancyNavigation.editor(id)));
        bar.showSaved(true);
    }

    private void save() {
        if (isInOrder()) {
            try {
                keep();
                Toast.show(getTranslation("vacancy.editor.is-saved"));
            } catch (IncompleteVacancy incomplete) {
                complain(incomplete.missing());
            }
        }
    }

    private void publish() {
        if (isInOrder()) {
            try {
                keep();
                keeper.publish();
                UI.getCurrent().navigate(VacancyNavigation.COMPANY_VACANCIES);
                Toast.show(getTranslation("vacancy.own.is-published"));
            } catch (IncompleteVacancy incomplete) {
                complain(incomplete.missing());
            }
        }
    }

    private boolean isInOrder() {
        boolean valid = form.isValid();
        if (!valid) {
            errors.tell(count -> getTranslation("vacancy.editor.invalid", count));
        }
        return valid;
    }
}
