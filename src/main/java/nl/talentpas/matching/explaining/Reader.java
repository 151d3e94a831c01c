package nl.talentpas.matching.explaining;

/// Who reads an explanation: the person it is about, or somebody reading about that person.
public enum Reader {
    SELF("self"),
    OTHER("other");

    private final String key;

    Reader(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
