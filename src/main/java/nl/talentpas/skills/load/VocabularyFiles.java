package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The CSV files of one vocabulary, wherever they come from: the class path, a folder, a zip.
public interface VocabularyFiles {

    /// Bare file names, in a stable order.
    List<String> names();

    InputStream open(String name) throws IOException;
}
