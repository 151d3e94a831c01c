package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.matching.PolicyEffect;
import nl.talentpas.matching.PolicyEffect.Mover;
import nl.talentpas.matching.PolicyEffect.VacancyEffect;
import nl.talentpas.matching.explaining.Points;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Tone;
import org.jspecify.annotations.Nullable;

/// What a draft of the policy would change on the sample: in all, per vacancy, and who moves most and why.
class PolicyEffectCard extends Card {

    private static final int VACANCIES = 5;

    PolicyEffectCard(PolicyEffect effect) {
        var measured = effect.measured();
        addClassName("policy-effect");
        add(
                new H2(getTranslation("matching.effect.title")),
                new Paragraph(getTranslation(
                        "matching.effect.sample",
                        measured.vacancies(),
                        measured.allVacancies(),
                        measured.people(),
                        effect.people().people())),
                sums(effect));
        if (!effect.movers().isEmpty()) {
            add(new H3(getTranslation("matching.effect.movers")), movers(effect));
        }
        if (!effect.vacancies().isEmpty()) {
            add(
                    new H3(getTranslation("matching.effect.vacancies")),
                    new Portions<VacancyEffect>("effect", VACANCIES, this::vacancy).show(effect.vacancies()));
        }
    }

    private Component sums(PolicyEffect effect) {
        var people = effect.people();
        return new Div(
                sum("fitting", effect.fittingBefore(), effect.fittingAfter()),
                Handles.testId(
                        new Line(sign(effect.moved()), tone(effect.moved()), getTranslation("matching.effect.places"))
                                .detail(getTranslation("matching.effect.places-of", effect.moved(), effect.places())),
                        "effect-places"),
                score(effect),
                sum("found", people.fittingBefore(), people.fittingAfter()),
                new Line(sign(people.otherFirst()), tone(people.otherFirst()), getTranslation("matching.effect.first"))
                        .detail(getTranslation("matching.effect.first-of", people.otherFirst(), people.people())));
    }

    /// @param what names its texts
    private Component sum(String what, int before, int after) {
        int more = after - before;
        return Handles.testId(
                new Line(sign(more), tone(more), getTranslation("matching.effect." + what))
                        .detail(getTranslation("matching.effect." + what + "-means"))
                        .end(getTranslation("matching.effect.from-to", before, after)),
                "effect-" + what);
    }

    private Component score(PolicyEffect effect) {
        int more = effect.averageAfter() - effect.averageBefore();
        return Handles.testId(
                new Line(sign(more), tone(more), getTranslation("matching.effect.average"))
                        .detail(getTranslation("matching.effect.average-means"))
                        .end(getTranslation(
                                "matching.effect.from-to",
                                Points.of(effect.averageBefore(), getLocale()),
                                Points.of(effect.averageAfter(), getLocale()))),
                "effect-average");
    }

    private static String sign(int change) {
        return change == 0 ? "=" : "≠";
    }

    private static Tone tone(int change) {
        return change == 0 ? Tone.NEUTRAL : Tone.BRAND;
    }

    private Component movers(PolicyEffect effect) {
        var list = new Div();
        effect.movers()
                .forEach(mover -> list.add(Handles.testId(
                        new Line(String.valueOf(mover.person()), Tone.BRAND, title(mover)).detail(why(mover)),
                        "effect-mover")));
        return list;
    }

    private String title(Mover mover) {
        String from = place(mover.placeBefore());
        return getTranslation(
                "matching.effect.mover", mover.person(), from, place(mover.placeAfter()), mover.vacancy());
    }

    private String place(@Nullable Integer place) {
        return place == null
                ? getTranslation("matching.effect.no-place")
                : getTranslation("matching.effect.place", place);
    }

    private String why(Mover mover) {
        return getTranslation(
                EnumText.key(mover.cause()),
                Points.signed(mover.causePoints(), getLocale()),
                Points.signed(mover.points(), getLocale()));
    }

    private Component vacancy(VacancyEffect effect) {
        int more = effect.fittingAfter() - effect.fittingBefore();
        return Handles.testId(
                new Line(sign(more), tone(more), effect.title())
                        .detail(getTranslation("matching.effect.vacancy-places", effect.moved(), effect.places()))
                        .end(getTranslation("matching.effect.from-to", effect.fittingBefore(), effect.fittingAfter())),
                "effect-vacancy");
    }
}
