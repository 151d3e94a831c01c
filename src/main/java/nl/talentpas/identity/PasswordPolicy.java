package nl.talentpas.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which passwords will do: long enough, and not one that everybody tries first. No rules about kinds of characters.
@Component
public class PasswordPolicy {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /// Longer texts are judged by their beginning, because judging takes time that grows fast with length.
    private static final int JUDGED_LENGTH = 40;

    /// Below this zxcvbn expects fewer than a million guesses, with its lists of leaked passwords, names and words.
    private static final int ENOUGH = 2;

    /// What is wrong with a password, if anything.
    public enum Verdict {
        GOOD,
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    private final Zxcvbn guesser = new Zxcvbn();

    PasswordPolicy() {}

    /// @param personal what others may know of this person: parts of it make a password easier to guess
    public Verdict judge(String password, List<String> personal) {
        if (password.length() < MIN_LENGTH) {
            return Verdict.TOO_SHORT;
        }
        if (password.length() > MAX_LENGTH) {
            return Verdict.TOO_LONG;
        }
        String judged = password.substring(0, Math.min(JUDGED_LENGTH, password.length()));
        int score = guesser.measure(judged, personal).getScore();
        return score < ENOUGH ? Verdict.EASY_TO_GUESS : Verdict.GOOD;
    }
}
