package nl.talentpas.skills.load;

/// An import that was refused; the database is as it was.
public class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ImportRefusal refusal;
    private final String file;
    private final String detail;

    public ImportRefused(ImportRefusal refusal, String file, String detail) {
        super(refusal + " " + file + " " + detail);
        this.refusal = refusal;
        this.file = file;
        this.detail = detail;
    }

    public ImportRefusal refusal() {
        return refusal;
    }

    /// The file that it is about; empty when it is about none.
    public String file() {
        return file;
    }

    /// A line number, a size or a name, by refusal.
    public String detail() {
        return detail;
    }
}
