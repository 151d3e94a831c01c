package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Set;
import java.util.function.Consumer;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.VacancyContent;

/// What the work is called. Starting from an occupation fills in the title and proposes its tasks and skills.
class TitleSection extends Card implements EditorSection {

    private final TextField title = new TextField();
    private final TextArea introduction = new TextArea();
    private final Binder<Draft> binder = new Binder<>();

    /// @param propose is given the occupation that was chosen
    TitleSection(Draft draft, EditorTools tools, Consumer<Concept> propose, Runnable changed) {
        var hint = new Paragraph(getTranslation("vacancy.editor.occupation-text"));
        hint.addClassName("muted");
        title.setId("vacancy-title");
        title.setLabel(getTranslation("vacancy.field.title"));
        title.setHelperText(getTranslation("vacancy.field.title-help"));
        introduction.setId("vacancy-introduction");
        introduction.setLabel(getTranslation("vacancy.field.introduction"));
        introduction.setMinRows(3);
        bind();
        binder.setBean(draft);
        binder.addValueChangeListener(change -> changed.run());
        var occupation = tools.picker(
                "occupation-search",
                getTranslation("vacancy.editor.occupation-search"),
                ConceptType.OCCUPATION,
                chosen -> start(chosen, propose));
        add(new H2(getTranslation("vacancy.editor.title")), hint, occupation, title, introduction);
    }

    private void bind() {
        binder.forField(title)
                .withValidator(said -> said.length() <= VacancyContent.MAX_TITLE, tooLong(VacancyContent.MAX_TITLE))
                .bind(draft -> draft.title, (draft, said) -> draft.title = said.strip());
        binder.forField(introduction)
                .withValidator(
                        said -> said.length() <= VacancyContent.MAX_INTRODUCTION,
                        tooLong(VacancyContent.MAX_INTRODUCTION))
                .bind(draft -> draft.introduction, (draft, said) -> draft.introduction = said.strip());
    }

    private String tooLong(int most) {
        return getTranslation("vacancy.error.too-long-than", most);
    }

    private void start(Concept occupation, Consumer<Concept> propose) {
        propose.accept(occupation);
        if (title.isEmpty()) {
            title.setValue(capitalised(occupation.preferred(Wording.locale())));
        }
        Toast.show(getTranslation("vacancy.editor.occupation-chosen"));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Wording.locale()) + words.substring(1);
    }

    @Override
    public boolean isValid() {
        return binder.validate().isOk();
    }

    @Override
    public void complain(Set<Part> missing) {
        if (missing.contains(Part.TITLE)) {
            title.setErrorMessage(getTranslation("vacancy.missing.title"));
            title.setInvalid(true);
        }
    }
}
