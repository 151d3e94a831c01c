package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.matching.engine.Carving;
import nl.talentpas.matching.engine.Cover;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Piece;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Strictness;
import nl.talentpas.vacancy.SupplyEstimator;
import nl.talentpas.vacancy.VacancyContent;
import org.springframework.stereotype.Component;

/// Tells an employer, while they write, how many people in the region fit and what each requirement costs.
@Component
class RegionalSupply implements SupplyEstimator {

    private final IndexKeeper keeper;
    private final EngineInput input;
    private final PolicyService policies;

    RegionalSupply(IndexKeeper keeper, EngineInput input, PolicyService policies) {
        this.keeper = keeper;
        this.input = input;
        this.policies = policies;
    }

    @Override
    public Supply estimate(VacancyContent draft) {
        Policy policy = policies.current().policy();
        Demand demand = input.draft(draft);
        Strictness strictness = keeper.index().strictnessOf(demand, policy);
        return new Supply(
                strictness.people(),
                policy.thresholdPercent(),
                gains(strictness, draft),
                sharing(demand, draft, policy));
    }

    private Sharing sharing(Demand demand, VacancyContent draft, Policy policy) {
        List<Piece> pieces = input.pieces(draft);
        if (pieces.size() < 2) {
            return Sharing.UNKNOWN;
        }
        Carving carving = Carving.of(keeper.index().covers(demand, policy, pieces));
        int alone = Cover.sizeOf(carving.alone());
        return new Sharing(pieces.size(), alone, Math.max(alone, Cover.sizeOf(carving.together())));
    }

    private static List<Gain> gains(Strictness strictness, VacancyContent draft) {
        var gains = new ArrayList<Gain>();
        strictness
                .withoutLicence()
                .forEach(gain -> gains.add(new Gain(null, gain.licence(), false, gain.whenDropped())));
        for (int i = 0; i < strictness.withoutSkill().size(); i++) {
            var gain = strictness.withoutSkill().get(i);
            boolean teach = !draft.requirements().get(i).trainable() && gain.whenTrainable() >= gain.whenDropped();
            gains.add(new Gain(gain.skill(), null, teach, teach ? gain.whenTrainable() : gain.whenDropped()));
        }
        gains.sort(Comparator.comparingInt(Gain::more).reversed());
        return List.copyOf(gains);
    }
}
