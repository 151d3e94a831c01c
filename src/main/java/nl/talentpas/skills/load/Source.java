package nl.talentpas.skills.load;

/// Whose files an import reads.
public enum Source {
    ESCO("esco"),
    COMPETENTNL("competentnl");

    private final String scheme;

    Source(String scheme) {
        this.scheme = scheme;
    }

    public String scheme() {
        return scheme;
    }

    /// Told by what the files hold.
    ///
    /// @throws ImportRefused when they are of both
    static Source of(VocabularyFiles files) {
        return CompetentNlCheck.isFor(files) ? COMPETENTNL : ESCO;
    }

    LoadPlan plan(VocabularyFiles files, ImportListener listener) {
        return switch (this) {
            case ESCO -> new FileCheck(files, listener).plan();
            case COMPETENTNL -> new CompetentNlCheck(files, listener).plan();
        };
    }
}
