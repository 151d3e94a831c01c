package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        var policy = policies.current().policy();
        Strictness strictness = keeper.index().strictnessOf(input.draft(draft), policy);
        return new Supply(strictness.people(), policy.thresholdPercent(), gains(strictness, draft));
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
