package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;

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

    /// What of all that the person told gave no points, and why.
    public NotCounted notCounted(Profile person) {
        return new Unused(requirements, wants).of(person);
    }

    /// The sum of the lines of [#explain], without writing them.
    public int score(Profile person) {
        return pointsOfSkills(person) + pointsBesideSkills(person);
    }

    /// What demands are ranked by for a person, in thousandths of points: the score, in which what somebody can counts
    /// as far as the demand's [evidence][Demand#evidence] goes.
    public long order(Profile person) {
        return order(pointsOfSkills(person), pointsBesideSkills(person));
    }

    /// The same from its two parts.
    public long order(int ofSkills, int besideSkills) {
        return (long) ofSkills * demand.evidence() + (long) besideSkills * Demand.FULL_EVIDENCE;
    }

    /// Whether no filter rules this person out.
    public boolean passes(Profile person) {
        return checks.pass(person);
    }

    private int pointsOfSkills(Profile person) {
        int points = 0;
        for (int i = 0; i < requirements.size(); i++) {
            points += requirements.points(i, person.skills());
        }
        return points;
    }

    /// The points that somebody would get more with one skill at this level, by skill; what gives nothing is left out.
    public Map<ConceptUri, Integer> gains(Profile person, Level level) {
        var gains = new HashMap<ConceptUri, Integer>();
        for (int i = 0; i < requirements.size(); i++) {
            int now = requirements.points(i, person.skills());
            var best = new HashMap<ConceptUri, Integer>();
            for (Usable usable : requirements.usable(i)) {
                int then = Requirements.points(requirements.share(i), requirements.credit(i, usable, level));
                if (then > now) {
                    best.merge(usable.skill(), then - now, Math::max);
                }
            }
            best.forEach((skill, gain) -> gains.merge(skill, gain, Integer::sum));
        }
        return gains;
    }

    public Requirements requirements() {
        return requirements;
    }

    public Checks checks() {
        return checks;
    }

    public Wants wants() {
        return wants;
    }

    public Practicalities practicalities() {
        return practicalities;
    }

    /// The points of what somebody wants and what fits; these do not depend on any single requirement being dropped.
    public int pointsBesideSkills(Profile person) {
        return wants.points(person.wants()) + practicalities.points(person.preferences());
    }

    /// What [#pointsBesideSkills] is at most, whoever it is.
    public int mostBesideSkills() {
        return wants.points(Wanting.GLADLY) * wants.size() + practicalities.most();
    }

    /// What it is at most for this person, quickly.
    public int mostBesideSkills(Profile person) {
        return wants.most(person.wants()) + practicalities.most();
    }
}
