package nl.talentpas.skills.load.competentnl;

import java.io.IOException;
import java.io.Reader;
import java.util.function.BiConsumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/// Reads Turtle, and so N-Triples, which is a part of it; statement by statement.
public final class GraphReader {

    private static final int TELL_EVERY = 1000;
    private static final String BASE = "https://linkeddata.competentnl.nl/";

    private final Graph graph = new Graph();
    private final BiConsumer<Place, String> doubts;
    private final Runnable progress;
    private long statements;
    private long line;

    /// @param doubts hears what is wrong with a statement that is read all the same
    /// @param progress is called every thousand statements and may stop the reading by throwing
    public GraphReader(BiConsumer<Place, String> doubts, Runnable progress) {
        this.doubts = doubts;
        this.progress = progress;
    }

    /// Adds a file.
    ///
    /// @throws RDFParseException when it is not Turtle, or ends too early
    /// @throws IOException when it cannot be read, or is not of the encoding that the reader expects
    public void read(String file, Reader text) throws IOException {
        line = 1;
        var parser = new TurtleParser();
        parser.getParserConfig().addNonFatalError(BasicParserSettings.VERIFY_URI_SYNTAX);
        parser.getParserConfig().addNonFatalError(BasicParserSettings.VERIFY_LANGUAGE_TAGS);
        parser.setParseLocationListener((row, column) -> line = row);
        parser.setParseErrorListener(listener(file));
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                graph.add(statement, new Place(file, line));
                statements++;
                if (statements % TELL_EVERY == 0) {
                    progress.run();
                }
            }
        });
        try {
            parser.parse(text, BASE);
        } catch (StackOverflowError e) {
            throw new RDFParseException("Nested too deeply", e, line, 0);
        }
    }

    /// What all files said together; to be called once, after the last one.
    public Graph graph() {
        graph.complete();
        return graph;
    }

    /// Of all files together.
    public long statements() {
        return statements;
    }

    /// The line that was read last.
    public long line() {
        return line;
    }

    private ParseErrorListener listener(String file) {
        return new ParseErrorListener() {
            @Override
            public void warning(String message, long row, long column) {
                doubts.accept(new Place(file, row), message);
            }

            @Override
            public void error(String message, long row, long column) {
                doubts.accept(new Place(file, row), message);
            }

            @Override
            public void fatalError(String message, long row, long column) {
                line = row;
            }
        };
    }
}
