package nl.talentpas.vacancy;

import java.util.regex.Pattern;
import nl.talentpas.terms.PlaceCode;
import org.jspecify.annotations.Nullable;

/// An organisation: what everybody may see of it, and whom to contact, which is blank for those who may not know yet.
///
/// @param size number of people who work there, at least 1
/// @param website empty or an http(s) address
/// @param contactName who receives candidates; empty until filled in
public record OrganisationDetails(
        OrganisationId id,
        String name,
        Sector sector,
        @Nullable PlaceCode place,
        int size,
        String description,
        String website,
        String contactName,
        String contactPhone) {

    public static final int MAX_NAME = 120;
    public static final int MAX_DESCRIPTION = 2000;
    public static final int MAX_WEBSITE = 200;
    public static final int MAX_PHONE = 30;
    public static final int MAX_SIZE = 1_000_000;
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/.]+\\.[^\\s]+");

    public OrganisationDetails {
        if (name.isBlank() || name.length() > MAX_NAME || contactName.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name is needed, of at most " + MAX_NAME + " characters");
        }
        if (description.length() > MAX_DESCRIPTION || contactPhone.length() > MAX_PHONE) {
            throw new IllegalArgumentException("The description or phone number is too long");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("Not a number of people: " + size);
        }
        if (!website.isEmpty() && !isWebsite(website)) {
            throw new IllegalArgumentException("Not a web address: " + website);
        }
    }

    /// Whether the text is a web address that is safe to link to.
    public static boolean isWebsite(String text) {
        return text.length() <= MAX_WEBSITE && WEBSITE.matcher(text).matches();
    }

    /// Whether people know enough of it to work there: where it is, and who receives them.
    public boolean isComplete() {
        return place != null && !contactName.isBlank();
    }

    /// The same without a person to contact, for those who were not introduced.
    public OrganisationDetails withoutContact() {
        return new OrganisationDetails(id, name, sector, place, size, description, website, "", "");
    }
}
