package nl.talentpas.matching.explaining;

/// Who reads an explanation: the person it is about, somebody who guides that person, or an employer.
public enum Reader {
    SELF("self"),
    OTHER("other"),
    EMPLOYER("other");

    private final String key;

    Reader(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
