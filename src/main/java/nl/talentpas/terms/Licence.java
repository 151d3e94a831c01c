package nl.talentpas.terms;

/// Licences and certificates that the law or safety can require for a kind of work.
public enum Licence {
    DRIVING_B,
    DRIVING_BE,
    DRIVING_C,
    DRIVING_CE,
    DRIVING_D,
    CODE_95,
    FORKLIFT,
    REACH_TRUCK,
    AERIAL_PLATFORM,
    VCA,
    CERTIFICATE_OF_CONDUCT,
    SOCIAL_HYGIENE,
    BIG_REGISTER,
    SECURITY_PASS,
    CROP_PROTECTION,
    FIRST_AID,
    ELECTRICAL_SAFETY,
    REFRIGERANTS
}
