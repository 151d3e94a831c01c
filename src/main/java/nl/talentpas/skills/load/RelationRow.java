package nl.talentpas.skills.load;

/// A row of table concept_relation.
///
/// @param position place among the subject's relations of this kind, in the order of the source
record RelationRow(String subject, String kind, String object, String scheme, boolean essential, int position) {

    record Key(String subject, String kind, String object) {}

    Key key() {
        return new Key(subject, kind, object);
    }
}
