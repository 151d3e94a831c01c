package nl.talentpas.matching.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.talentpas.matching.replay.Replay.Change;
import nl.talentpas.matching.replay.Replay.Difference;
import nl.talentpas.matching.replay.Replay.ThenAndNow;
import nl.talentpas.uikit.EnumText;
import org.jspecify.annotations.Nullable;

/// A replay in plain words.
public final class ReplayWords {

    private final ReplayTexts texts;

    public ReplayWords(ReplayTexts texts) {
        this.texts = texts;
    }

    /// The outcome, what is around it, and every difference.
    public List<String> lines(Replay replay) {
        var lines = new ArrayList<String>();
        lines.add(outcome(replay));
        lines.addAll(around(replay));
        replay.differences().forEach(difference -> lines.add("- " + of(difference) + " " + why(difference)));
        return lines;
    }

    public String outcome(Replay replay) {
        return replay.identical()
                ? texts.say("matching.replay.identical", replay.kept())
                : texts.say("matching.replay.different", replay.differences().size(), replay.kept());
    }

    /// What holds for the whole list: the versions then and now, and what could not be compared.
    public List<String> around(Replay replay) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("matching.replay.policy", replay.policyVersion(), replay.policyInForce()));
        lines.add(versions("matching.replay.formula-", replay.formulaVersion()));
        lines.add(versions("matching.replay.vocabulary-", replay.vocabularyVersion()));
        lines.add(texts.say(EnumText.key(replay.subjectNow())));
        Integer returned = replay.returned();
        if (returned != null && returned > replay.kept()) {
            lines.add(texts.say("matching.replay.cut", replay.kept(), returned));
        }
        if (!replay.complete()) {
            lines.add(texts.say("matching.replay.given"));
        }
        return lines;
    }

    /// @param key how the keys of both texts begin
    private String versions(String key, ThenAndNow version) {
        return version.same()
                ? texts.say(key + "same", version.now())
                : texts.say(key + "changed", version.then(), version.now());
    }

    /// Which place, which id, and what became of it.
    public String of(Difference difference) {
        Change change = difference.change();
        return texts.say(
                EnumText.key(change),
                number(difference.placeThen()),
                difference.id().toString(),
                number(difference.scoreThen()),
                number(difference.placeNow()),
                number(difference.scoreNow()));
    }

    /// Scores are told to the last unit, without separators.
    private static String number(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    public String why(Difference difference) {
        return difference.reasons().stream()
                .map(reason -> texts.say(EnumText.key(reason)))
                .collect(Collectors.joining(" "));
    }
}
