package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.List;

/// One demand made ready to be compared with many people. The explanation is the computation: the score is the sum of
/// its lines, and ranking takes the same path as explaining.
public final class Scoring {

    private final Demand demand;
    private final Requirements requirements;
    private final Wants wants;
    private final Practicalities practicalities;
    private final Checks checks;

    public Scoring(Demand demand, SkillSpace space, Policy policy) {
        this.demand = demand;
        this.requirements = new Requirements(demand.requirements(), space, policy);
        this.wants = new Wants(demand, space, policy);
        this.practicalities = new Practicalities(demand, policy);
        this.checks = new Checks(demand, policy);
    }

    public Demand demand() {
        return demand;
    }

    /// Every line and every check, whatever the filters say.
    public Explanation explain(Profile person) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < requirements.size(); i++) {
            lines.add(requirements.line(i, person.skills()));
        }
        lines.addAll(wants.lines(person.wants()));
        lines.addAll(practicalities.lines(person.preferences()));
        return new Explanation(List.copyOf(lines), List.copyOf(checks.of(person)));
    }

    Requirements requirements() {
        return requirements;
    }

    Checks checks() {
        return checks;
    }

    /// The points of what somebody wants and what fits; these do not depend on any single requirement being dropped.
    int pointsBesideSkills(Profile person) {
        int points = wants.points(person.wants());
        for (Line line : practicalities.lines(person.preferences())) {
            points += line.points();
        }
        return points;
    }
}
