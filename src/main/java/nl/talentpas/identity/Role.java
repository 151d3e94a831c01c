package nl.talentpas.identity;

/// What somebody comes to do; each role opens its own part of the product.
public enum Role {
    RESIDENT,
    STUDENT,
    EMPLOYER,
    COACH,
    POLICY,
    ADMIN;

    /// The names for `@RolesAllowed` and `hasRole`, where only constants will do.
    public static final class Names {
        public static final String RESIDENT = "RESIDENT";
        public static final String STUDENT = "STUDENT";
        public static final String EMPLOYER = "EMPLOYER";
        public static final String COACH = "COACH";
        public static final String POLICY = "POLICY";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
