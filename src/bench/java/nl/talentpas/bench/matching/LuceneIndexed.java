package nl.talentpas.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.MMapDirectory;

/// People as documents in a Lucene index on disk, merged into one segment.
abstract class LuceneIndexed implements Ranker {

    static final String ID_HIGH = "id-high";
    static final String ID_LOW = "id-low";

    final Names names = new Names();
    private final SkillSpace space;
    private final Policy policy;
    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndexed(SkillSpace space, Policy policy) throws IOException {
        this.space = space;
        this.policy = policy;
        this.folder = Files.createTempDirectory("bench-lucene");
        this.writer = new IndexWriter(new MMapDirectory(folder), new IndexWriterConfig().setRAMBufferSizeMB(128));
        this.searchers = new SearcherManager(writer, null);
    }

    abstract void describe(Profile person, Document document);

    abstract List<Scored> best(Scoring scoring, IndexSearcher searcher, int limit) throws IOException;

    @Override
    public void fill(Iterable<Profile> people) throws IOException {
        for (Profile person : people) {
            writer.addDocument(document(person));
        }
        writer.forceMerge(1);
        searchers.maybeRefreshBlocking();
    }

    private Document document(Profile person) {
        var document = new Document();
        document.add(new StringField("id", person.id().toString(), Store.NO));
        document.add(new NumericDocValuesField(ID_HIGH, person.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, person.id().getLeastSignificantBits()));
        describe(person, document);
        return document;
    }

    @Override
    public List<Scored> best(Demand demand, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return best(new Scoring(demand, space, policy), searcher, limit);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void replace(Profile person) throws IOException {
        writer.updateDocument(new Term("id", person.id().toString()), document(person));
        searchers.maybeRefreshBlocking();
    }

    static UUID id(long high, long low) {
        return new UUID(high, low);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
