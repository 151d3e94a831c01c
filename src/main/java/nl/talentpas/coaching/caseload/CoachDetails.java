package nl.talentpas.coaching.caseload;

import java.util.Locale;
import java.util.Set;
import nl.talentpas.identity.AccountId;

/// What a coach tells of themselves and whom they serve. Name and phone stand in the account.
///
/// @param aboutDutch a sentence for residents, may be empty
/// @param aboutEnglish the same in English, may be empty
/// @param municipalities whose people come to this coach first
/// @param open whether new people may be assigned
public record CoachDetails(
        AccountId id, String aboutDutch, String aboutEnglish, Set<String> municipalities, boolean open) {

    public static final int MAX_ABOUT = 300;

    public CoachDetails {
        aboutDutch = aboutDutch.strip();
        aboutEnglish = aboutEnglish.strip();
        municipalities = Set.copyOf(municipalities);
        if (aboutDutch.length() > MAX_ABOUT || aboutEnglish.length() > MAX_ABOUT) {
            throw new IllegalArgumentException("A coach's sentence has at most " + MAX_ABOUT + " characters");
        }
    }

    /// The sentence in the reader's language, or in the other one when it is missing.
    public String about(Locale reader) {
        boolean english = Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
        String first = english ? aboutEnglish : aboutDutch;
        String second = english ? aboutDutch : aboutEnglish;
        return first.isEmpty() ? second : first;
    }
}
