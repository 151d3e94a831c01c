package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The CSV files of one vocabulary, wherever they come from: the class path, a folder, a zip.
public interface VocabularyFiles {

    /// File names, in a stable order and each only once; with the name of their zip or folder before them where two
    /// are called the same.
    List<String> names();

    InputStream open(String name) throws IOException;

    /// The file's name and that of the zip and folder it stands in, which may tell its version.
    default String origin(String name) {
        return name;
    }
}
