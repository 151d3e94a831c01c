package nl.talentpas.terms;

/// A postcode area or a municipality's centre, with its position in degrees (WGS 84).
public record Place(PlaceCode code, String name, String municipality, double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    /// The name with its postcode when it has one: `Oss (5341)`.
    public String label() {
        return code.isPostcode() ? name + " (" + code.code() + ")" : name;
    }

    /// Distance as the crow flies in whole kilometres, by the haversine formula.
    public int kilometresTo(Place other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double a = StrictMath.pow(StrictMath.sin(dLat), 2)
                + StrictMath.cos(Math.toRadians(latitude))
                        * StrictMath.cos(Math.toRadians(other.latitude))
                        * StrictMath.pow(StrictMath.sin(dLon), 2);
        return (int) Math.round(2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(a)));
    }
}
