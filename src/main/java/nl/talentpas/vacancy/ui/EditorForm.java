package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.VacancyNavigation;

/// The cards in which a vacancy is written, on one draft.
class EditorForm extends Stack {

    private final Draft draft;
    private final EditorTools tools;
    private final Runnable changed;
    private final Missing organisation = new Missing(getTranslation("vacancy.missing.organisation"));
    private final List<EditorSection> sections;

    /// @param changed is told after each change, when every section shows it
    EditorForm(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.tools = tools;
        this.changed = changed;
        setId("vacancy-editor");
        organisation.add(new Anchor(VacancyNavigation.COMPANY, getTranslation("vacancy.to-do.profile")));
        proposeForWhatIsThere();
        var title = new TitleSection(draft, tools, this::propose, this::update);
        var tasks = new TaskSection(draft, tools, this::update);
        var requirements = new RequirementSection(draft, tools, this::update);
        var terms = new TermsSection(draft, tools, this::update);
        var licences = new LicenceSection(draft, tools, this::update);
        this.sections = List.of(title, tasks, requirements, terms, licences);
        add(organisation, new KindSection(draft, tools, this::update), new PastedText(draft, tools, this::update));
        sections.forEach(section -> add((Component) section));
    }

    /// A draft with tasks but without requirements gets its proposals again.
    private void proposeForWhatIsThere() {
        if (draft.requirements.isEmpty()) {
            draft.tasks.stream()
                    .flatMap(task -> Optional.ofNullable(task.task()).stream())
                    .forEach(task -> draft.proposeSkills(tools.skillsOf(task).stream()));
        }
    }

    private void propose(Concept occupation) {
        draft.proposeTasks(tools.tasksOf(occupation.uri()).stream());
        draft.proposeSkills(tools.skillsOf(occupation.uri()).stream());
        update();
    }

    private void update() {
        refresh();
        changed.run();
    }

    void refresh() {
        sections.forEach(EditorSection::refresh);
    }

    /// Whether everything can be kept; what cannot says so at its field.
    boolean isValid() {
        return sections.stream().filter(section -> !section.isValid()).toList().isEmpty();
    }

    /// Says at each place what is missing.
    void complain(Set<Part> missing) {
        organisation.setInvalid(missing.contains(Part.ORGANISATION));
        sections.forEach(section -> section.complain(missing));
    }
}
