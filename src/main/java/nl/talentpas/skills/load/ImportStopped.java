package nl.talentpas.skills.load;

/// Somebody stopped an import; the database is as it was.
public class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ImportStopped() {
        super("The import was stopped");
    }
}
