package nl.talentpas.passport.ui;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.ui.ExperienceStep.Place;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillsInText;
import org.springframework.stereotype.Component;

/// Makes the screens of telling what one did, and knows which comes next.
@Component
class ExperienceScreens {

    private final MyPassport passport;
    private final Words words;
    private final ConceptSearch search;
    private final SkillsInText engine;
    private final Clock clock;

    ExperienceScreens(MyPassport passport, Words words, ConceptSearch search, SkillsInText engine, Clock clock) {
        this.passport = passport;
        this.words = words;
        this.search = search;
        this.engine = engine;
        this.clock = clock;
    }

    /// @param onward for a screen of which one tap is the answer
    ExperienceStep screen(ExperienceDraft draft, Place place, Runnable onward) {
        return switch (place) {
            case KIND -> new KindStep(draft, onward);
            case WHAT -> new WhatStep(draft, words, search);
            case PERIOD -> new PeriodStep(draft, YearMonth.now(clock));
            case TASKS -> new TasksStep(draft, words, search, engine, claimed());
            case SKILLS -> new SkillsStep(draft, words, newSkills(draft));
        };
    }

    /// The next screen; empty when all is told. Who changes one thing sees only that screen, and the skills that follow
    /// from other tasks.
    Optional<Place> after(ExperienceDraft draft, Place place) {
        return switch (place) {
            case KIND -> draft.isKept() ? Optional.empty() : Optional.of(Place.WHAT);
            case WHAT -> draft.isKept() ? Optional.empty() : Optional.of(Place.PERIOD);
            case PERIOD -> draft.isKept() ? Optional.empty() : Optional.of(Place.TASKS);
            case TASKS -> newSkills(draft).isEmpty() ? Optional.empty() : Optional.of(Place.SKILLS);
            case SKILLS -> Optional.empty();
        };
    }

    private Set<ConceptUri> claimed() {
        return passport.details().skills().stream().map(SkillClaim::skill).collect(Collectors.toSet());
    }

    /// The skills the person told of, and those behind their tasks.
    private List<ConceptUri> newSkills(ExperienceDraft draft) {
        Set<ConceptUri> claimed = claimed();
        return Stream.concat(draft.toldSkills().stream(), words.skillsBehind(draft.canTasks()).stream())
                .distinct()
                .filter(skill -> !claimed.contains(skill))
                .toList();
    }
}
