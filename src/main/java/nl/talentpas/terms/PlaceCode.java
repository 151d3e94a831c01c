package nl.talentpas.terms;

import java.util.regex.Pattern;

/// Where something is, never finer than a four-digit postcode: `5341`, or `gm:Oss` for a municipality's centre.
public record PlaceCode(String code) {

    public static final int MAX_LENGTH = 60;
    private static final String MUNICIPALITY = "gm:";
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

    public PlaceCode {
        if (code.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A place code has at most " + MAX_LENGTH + " characters");
        }
        if (!code.startsWith(MUNICIPALITY) && !POSTCODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Neither a four-digit postcode nor a municipality: " + code);
        }
    }

    public static PlaceCode municipality(String name) {
        return new PlaceCode(MUNICIPALITY + name);
    }

    public boolean isPostcode() {
        return !code.startsWith(MUNICIPALITY);
    }
}
