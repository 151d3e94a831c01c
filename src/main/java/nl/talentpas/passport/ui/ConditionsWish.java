package nl.talentpas.passport.ui;

import java.util.List;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.uikit.EnumText;

/// What the work may be like, day by day.
class ConditionsWish extends AnswersWish<WorkCondition, Wanting> {

    private static final int FIRST = 7;

    ConditionsWish(MyPassport passport) {
        super("conditions", passport, new Part<>(Wishes::conditions, Wishes::withConditions));
        ask(
                getTranslation("passport.conditions.question"),
                getTranslation("passport.conditions.hint"),
                List.of(WorkCondition.values()),
                FIRST,
                List.of(Wanting.values()));
    }

    @Override
    String words(Wanting answer) {
        return getTranslation(EnumText.key(answer));
    }
}
