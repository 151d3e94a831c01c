package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// One load, within the transaction of whoever runs it.
final class Load {

    private final LoadPlan plan;
    private final boolean complete;
    private final ImportListener listener;
    private final Problems problems = new Problems();
    private final List<FileCount> counts = new ArrayList<>();
    private final ConceptWriter concepts;
    private final Derived derived;
    private final NamedParameterJdbcTemplate jdbc;
    private final String scheme;
    private long done;

    /// @param complete what the plan does not mention has vanished, whatever its edition
    Load(String scheme, LoadPlan plan, boolean complete, ImportListener listener, NamedParameterJdbcTemplate jdbc) {
        this.scheme = scheme;
        this.plan = plan;
        this.complete = complete;
        this.listener = listener;
        this.jdbc = jdbc;
        this.derived = new Derived(scheme);
        this.concepts = new ConceptWriter(scheme, jdbc, problems, new Editions(scheme, plan, jdbc, problems));
        plan.noted().forEach(problems::add);
    }

    LoadReport run() {
        plan.holding(ConceptFile.class)
                .forEach(file -> read(file, rows -> readConcepts(file, (ConceptFile) file.content(), rows)));
        if (complete) {
            concepts.retireOthers(types());
        } else {
            concepts.retirePast();
        }
        var relations = new RelationWriter(scheme, jdbc, problems, derived, new Changes(jdbc, this::tellWriting));
        if (complete) {
            plan.holding(RelationFile.class).forEach(file -> relations.replace((RelationFile) file.content()));
        }
        readRelations(relations);
        tellWriting();
        relations.write();
        return new LoadReport(
                concepts.concepts(),
                relations.relations(),
                concepts.changed() + relations.changed(),
                List.copyOf(counts),
                problems.count(),
                problems.list());
    }

    /// What the files are about, also those without a row.
    private Set<ConceptType> types() {
        return plan.holding(ConceptFile.class)
                .flatMap(file -> Stream.ofNullable(((ConceptFile) file.content()).type()))
                .collect(Collectors.toSet());
    }

    private void readConcepts(PlannedFile file, ConceptFile content, List<Row> rows) {
        concepts.write(file, content, rows);
        if (!complete) {
            derived.read(content, rows);
        }
    }

    private void readRelations(RelationWriter relations) {
        if (!complete) {
            plan.holding(Content.Hierarchy.class)
                    .forEach(file -> read(file, rows -> derived.read(file.content(), rows)));
        }
        plan.holding(RelationFile.class)
                .forEach(file -> read(file, rows -> relations.read(file, (RelationFile) file.content(), rows)));
    }

    private void read(PlannedFile file, Consumer<List<Row>> reader) {
        forEachBatch(file, rows -> {
            reader.accept(rows);
            done += rows.size();
            tell(ImportStep.READING, file.name(), done, plan.rows());
        });
        counts.add(new FileCount(file.name(), file.rows(), problems.in(file.name())));
        tell(ImportStep.READING, file.name(), done, plan.rows());
    }

    private void forEachBatch(PlannedFile file, Consumer<List<Row>> reader) {
        try {
            plan.source().forEachBatch(file.name(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read", e);
        }
    }

    private void tellWriting() {
        tell(ImportStep.WRITING, "", 0, 0);
    }

    private void tell(ImportStep step, String file, long rows, long total) {
        listener.on(new ImportProgress(step, file, rows, total, List.copyOf(counts)));
    }
}
