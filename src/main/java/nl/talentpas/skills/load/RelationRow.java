package nl.talentpas.skills.load;

/// A row of table concept_relation.
///
/// @param position place among the subject's relations of this kind, in the order of the source
/// @param listedIn the kind of file that named it
record RelationRow(
        String subject, String kind, String object, String scheme, boolean essential, int position, String listedIn) {

    /// Derived from a collection, hierarchy or code; gives way to what a relation file says.
    static final String DERIVED = "DERIVED";

    boolean isDerived() {
        return listedIn.equals(DERIVED);
    }

    record Key(String subject, String kind, String object) {}

    Key key() {
        return new Key(subject, kind, object);
    }
}
