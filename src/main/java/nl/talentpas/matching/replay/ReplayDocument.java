package nl.talentpas.matching.replay;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.talentpas.matching.replay.Replay.Difference;
import nl.talentpas.matching.replay.Replay.ThenAndNow;
import org.jspecify.annotations.Nullable;

/// A replay for programs.
record ReplayDocument(
        UUID run,
        boolean found,
        String outcome,
        String madeAt,
        String direction,
        UUID subject,
        String subjectNow,
        int policyVersion,
        int policyInForce,
        ThenAndNow formulaVersion,
        ThenAndNow vocabularyVersion,
        int kept,
        @Nullable Integer returned,
        boolean complete,
        List<DifferenceDocument> differences) {

    record DifferenceDocument(
            UUID id,
            String change,
            @Nullable Integer placeThen,
            @Nullable Integer scoreThen,
            @Nullable Integer placeNow,
            @Nullable Integer scoreNow,
            List<String> reasons) {

        static DifferenceDocument of(Difference difference) {
            return new DifferenceDocument(
                    difference.id(),
                    name(difference.change()),
                    difference.placeThen(),
                    difference.scoreThen(),
                    difference.placeNow(),
                    difference.scoreNow(),
                    difference.reasons().stream().map(ReplayDocument::name).toList());
        }
    }

    static ReplayDocument of(Replay replay) {
        return new ReplayDocument(
                replay.run(),
                true,
                replay.identical() ? "identical" : "different",
                replay.madeAt().toString(),
                name(replay.direction()),
                replay.subject(),
                name(replay.subjectNow()),
                replay.policyVersion(),
                replay.policyInForce(),
                replay.formulaVersion(),
                replay.vocabularyVersion(),
                replay.kept(),
                replay.returned(),
                replay.complete(),
                replay.differences().stream().map(DifferenceDocument::of).toList());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
