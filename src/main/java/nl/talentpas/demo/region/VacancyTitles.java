package nl.talentpas.demo.region;

import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkKind;

/// What people put above a vacancy.
final class VacancyTitles {

    private final Dice dice;

    VacancyTitles(Dice dice) {
        this.dice = dice;
    }

    String title(WorkKind kind, Concept occupation, Hours hours) {
        String name = Telling.preferred(occupation);
        return Telling.capital(dice.pick(
                switch (kind) {
                    case APPRENTICESHIP ->
                        List.of(
                                name + " (leerbaan, BBL)",
                                "Word " + name + ": leren en werken tegelijk",
                                "Leerling-" + name + " met vaste begeleider");
                    case INTERNSHIP ->
                        List.of(
                                "Stage: " + name,
                                "Stageplek " + name + " (mbo)",
                                "Meelopen als " + name + ", stage van een half jaar");
                    case TRIAL_PLACEMENT ->
                        List.of(
                                "Proefplaats: " + name,
                                "Kom het proberen: " + name,
                                "Drie maanden op proef als " + name);
                    default -> job(name, hours);
                }));
    }

    private List<String> job(String name, Hours hours) {
        return List.of(
                name,
                name,
                name + " voor " + hours.max() + " uur per week",
                name + ", ook zonder diploma",
                "Wij zoeken een " + name,
                hours.max() < 33 ? "Parttime " + name : "Fulltime " + name);
    }
}
