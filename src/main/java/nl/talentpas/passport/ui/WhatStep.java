package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import org.jspecify.annotations.Nullable;

/// What it was: found by search or tapped, or in one's own words.
class WhatStep extends ExperienceStep {

    private final ExperienceDraft draft;
    private final Words words;
    private final ExperienceKind kind;
    private final TextField title = new TextField(getTranslation("passport.tell-what.own-words"));
    private final ConceptPicker picker;
    private final Choices<ConceptUri> usual;
    private @Nullable ConceptUri chosen;

    WhatStep(ExperienceDraft draft, Words words, ConceptSearch search) {
        this.draft = draft;
        this.words = words;
        this.kind = Objects.requireNonNull(draft.kind());
        this.chosen = draft.concept();
        this.picker = new ConceptPicker(search, typesFor(kind), getTranslation("passport.tell-what.search"));
        this.usual = Choices.one(question(), words.usual(kind), words::plain);
        title.setId("experience-title");
        title.setMaxLength(Experience.MAX_TITLE);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("passport.tell-what.own-words-hint"));
        title.setValue(draft.title());
        usual.choose(chosen == null ? Set.of() : Set.of(chosen));
        usual.onTap(tapped -> choose(tapped.stream().findFirst().orElse(null)));
        picker.setId("experience-concept");
        picker.setValue(chosen == null ? null : words.find(chosen).orElse(null));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                picked(change.getValue());
            }
        });
        add(parts());
    }

    @Override
    final String question() {
        return getTranslation(EnumText.key(kind, "what"));
    }

    @Override
    String hint() {
        return getTranslation("passport.tell-what.hint");
    }

    @Override
    boolean answered() {
        String typed = title.getValue().strip();
        title.setErrorMessage(getTranslation("passport.tell-what.needed"));
        title.setInvalid(typed.isEmpty());
        draft.what(typed, chosen);
        return !typed.isEmpty();
    }

    private List<Component> parts() {
        var tapped = new Div(new WishLabel(getTranslation("passport.tell-what.usual")), usual);
        tapped.addClassName("stack");
        tapped.setVisible(usual.getComponentCount() > 0);
        return List.of(picker, tapped, title);
    }

    private void picked(@Nullable Concept concept) {
        usual.choose(concept == null ? Set.of() : Set.of(concept.uri()));
        choose(concept == null ? null : concept.uri());
    }

    /// The words of the choice become the title, unless somebody typed their own.
    private void choose(@Nullable ConceptUri concept) {
        String before = chosen == null ? "" : words.title(chosen);
        if (title.isEmpty() || title.getValue().equals(before)) {
            title.setValue(concept == null ? "" : words.title(concept));
        }
        title.setInvalid(false);
        chosen = concept;
    }

    private static Set<ConceptType> typesFor(ExperienceKind kind) {
        return switch (kind) {
            case WORK, INTERNSHIP, COURSE -> Set.of(ConceptType.OCCUPATION);
            case CARE, HOBBY -> Set.of(ConceptType.ACTIVITY);
            case SCHOOL, VOLUNTEERING -> Set.of(ConceptType.OCCUPATION, ConceptType.ACTIVITY);
        };
    }
}
