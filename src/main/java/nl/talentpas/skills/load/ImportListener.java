package nl.talentpas.skills.load;

/// Hears how far an import is. May stop it by throwing [ImportStopped]: then nothing is changed. Only in step
/// [ImportStep#COMPUTING] it is too late for that.
@FunctionalInterface
public interface ImportListener {

    ImportListener NOBODY = progress -> {};

    void on(ImportProgress progress);
}
