package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.talentpas.skills.load.competentnl.GraphReader;
import org.eclipse.rdf4j.rio.RDFParseException;

/// Reads all files of CompetentNL once, before anything is touched, and keeps what they say of concepts: RDF in Turtle
/// or N-Triples, and tables of labels.
final class CompetentNlCheck {

    private final VocabularyFiles files;
    private final ImportListener listener;
    private final List<FileCount> counts = new ArrayList<>();
    private final List<Problem> noted = new ArrayList<>();
    private final TreeSet<String> hashes = new TreeSet<>();
    private final LabelTable labels = new LabelTable();
    private final GraphReader reader;
    private String rdf = "";
    private String now = "";

    CompetentNlCheck(VocabularyFiles files, ImportListener listener) {
        this.files = files;
        this.listener = listener;
        this.reader = new GraphReader(
                (place, doubt) -> noted.add(new Problem(place.file(), place.line(), ProblemKind.BAD_STATEMENT, doubt)),
                this::tell);
    }

    /// Whether there is something of CompetentNL in the files.
    ///
    /// @throws ImportRefused when there is something of ESCO as well
    static boolean isFor(VocabularyFiles files) {
        boolean some = files.names().stream().anyMatch(name -> isRdf(name) || isLabels(files, name));
        if (some) {
            files.names().stream()
                    .filter(name -> Content.named(name.substring(name.lastIndexOf('/') + 1))
                            .isPresent())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new ImportRefused(ImportRefusal.TWO_SOURCES, name, "");
                    });
        }
        return some;
    }

    /// @throws ImportRefused in all cases where something is wrong with a file as a whole
    LoadPlan plan() {
        files.names().forEach(this::read);
        var plan = new CompetentNlPlan(String.join(" ", hashes));
        if (!rdf.isEmpty()) {
            boolean alone =
                    files.names().stream().filter(CompetentNlCheck::isRdf).count() == 1;
            new CompetentNlRows(reader.graph(), alone ? rdf : "RDF", Edition.inName(files.origin(rdf))).addTo(plan);
        }
        labels.addTo(plan);
        return plan.with(noted);
    }

    private void read(String name) {
        now = name;
        if (isRdf(name)) {
            long before = reader.statements();
            read(name, ImportRefusal.BROKEN_RDF, in -> reader.read(name, CsvFile.text(in)));
            rdf = rdf.isEmpty() ? name : rdf;
            counts.add(new FileCount(name, reader.statements() - before, 0));
        } else if (isLabels(files, name)) {
            long before = labels.rows();
            read(name, ImportRefusal.BROKEN_CSV, in -> labels.read(new CsvFile(files, name), in));
            counts.add(new FileCount(name, labels.rows() - before, 0));
        } else {
            noted.add(new Problem(name, 0, ProblemKind.UNKNOWN_FILE, ""));
        }
        tell();
    }

    @FunctionalInterface
    private interface Reading {
        void of(InputStream in) throws IOException;
    }

    private void read(String name, ImportRefusal broken, Reading reading) {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(files.open(name), digest)) {
            reading.of(in);
        } catch (CsvParseException | IOException | UncheckedIOException | RDFParseException e) {
            throw Refusing.of(broken, name, broken == ImportRefusal.BROKEN_RDF ? reader.line() : labels.line(), e);
        }
        hashes.add(HexFormat.of().formatHex(digest.digest()));
    }

    private void tell() {
        long done = reader.statements() + labels.rows();
        listener.on(new ImportProgress(ImportStep.CHECKING, now, done, 0, List.copyOf(counts)));
    }

    private static boolean isRdf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".nt") || lower.endsWith(".ttl");
    }

    private static boolean isLabels(VocabularyFiles files, String name) {
        try (InputStream in = files.open(name)) {
            return LabelTable.isHeader(new String(in.readNBytes(LabelTable.HEADER), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
