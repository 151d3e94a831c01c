package nl.talentpas.identity;

/// What a person is called.
public record PersonName(String first, String last) {

    public static final int MAX_LENGTH = 80;

    public PersonName {
        first = first.strip();
        last = last.strip();
        if (first.isEmpty() || first.length() > MAX_LENGTH || last.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A first name is needed, and each part has at most " + MAX_LENGTH);
        }
    }

    public String full() {
        return last.isEmpty() ? first : first + " " + last;
    }

    /// First name and the initial of the family name proper: `Samira A.`.
    public String brief() {
        String family = familyInitial();
        return family.isEmpty() ? first : first + " " + family + ".";
    }

    public String initials() {
        return (first.substring(0, 1) + familyInitial()).toUpperCase(java.util.Locale.ROOT);
    }

    /// The first capital of the last name, so that `van der Wolk` gives `W`.
    private String familyInitial() {
        return last.codePoints()
                .filter(Character::isUpperCase)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(last.isEmpty() ? "" : last.substring(0, 1));
    }
}
