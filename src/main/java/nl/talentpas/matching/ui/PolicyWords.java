package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import nl.talentpas.matching.engine.Policy;

/// A policy's values in one line.
final class PolicyWords {

    private static final int PER_CENT = 10;

    private PolicyWords() {}

    /// @param texts gives the messages
    static String of(Policy policy, Component texts) {
        String shares = texts.getTranslation(
                "matching.policy.words",
                policy.canShare() / PER_CENT,
                policy.wantShare() / PER_CENT,
                policy.fitShare() / PER_CENT,
                policy.thresholdPercent());
        String rest = texts.getTranslation(
                "matching.policy.words-more",
                policy.trainableCredit() / PER_CENT,
                policy.leastHoursOverlap() / PER_CENT);
        String rarity = texts.getTranslation(
                policy.useRarity() ? "matching.policy.words-rarity" : "matching.policy.words-no-rarity");
        return shares + " · " + rest + " · " + rarity;
    }
}
