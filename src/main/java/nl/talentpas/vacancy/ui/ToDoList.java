package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.CandidatesWaiting;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/// What an employer can do next, most useful first.
class ToDoList extends Card {

    private static final int DRAFTS = 3;

    private int number;

    /// @param organisation null for one that was not described yet
    ToDoList(@Nullable OrganisationDetails organisation, List<VacancyDetails> vacancies, CandidatesWaiting waiting) {
        setId("to-do");
        add(new H2(getTranslation("vacancy.to-do.title")));
        int candidates = waiting.count();
        if (candidates > 0) {
            add(
                    "to-do-candidates",
                    getTranslation("vacancy.to-do.candidates", candidates),
                    "vacancy.to-do.candidates-why",
                    waiting.path());
        }
        if (organisation == null || !organisation.isComplete()) {
            add("to-do-profile", getTranslation("vacancy.to-do.profile"), "vacancy.to-do.profile-why", null);
        }
        if (organisation != null && vacancies.isEmpty()) {
            add("to-do-first", getTranslation("vacancy.to-do.first"), "vacancy.to-do.first-why", CompanyAddress.NEW);
        }
        vacancies.stream()
                .filter(vacancy -> vacancy.status() == VacancyStatus.DRAFT)
                .limit(DRAFTS)
                .forEach(this::addDraft);
        if (number == 0) {
            add(allDone());
        }
    }

    private void addDraft(VacancyDetails draft) {
        String title = draft.content().title();
        String name = title.isBlank() ? getTranslation("vacancy.own.untitled") : title;
        add(
                "to-do-draft",
                getTranslation("vacancy.to-do.draft", name),
                "vacancy.to-do.draft-why",
                VacancyNavigation.editor(draft.id()));
    }

    /// @param path where it is done; null when that is on this page
    private void add(String testId, String title, String why, @Nullable String path) {
        var line = new Line(String.valueOf(++number), Tone.BRAND, path == null ? title : "");
        if (path != null) {
            line.detail(new Anchor(path, title));
        }
        add(Handles.testId(line.detail(getTranslation(why)), testId));
    }

    private Paragraph allDone() {
        var done = new Paragraph(getTranslation("vacancy.to-do.done"));
        done.addClassName("muted");
        return done;
    }
}
