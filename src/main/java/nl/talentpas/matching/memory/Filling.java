package nl.talentpas.matching.memory;

import java.util.function.Consumer;
import nl.talentpas.matching.engine.Profile;

/// Adds people to the index by the layer, in the order given. For one thread.
public final class Filling implements AutoCloseable {

    private final Codes codes;
    private final Consumer<PeopleLayer> full;
    private PeopleBuilder builder;

    Filling(Codes codes, Consumer<PeopleLayer> full) {
        this.codes = codes;
        this.full = full;
        this.builder = new PeopleBuilder(codes);
    }

    public void add(Profile person) {
        builder.add(person);
        if (builder.size() == Layers.LARGEST) {
            flush();
        }
    }

    private void flush() {
        full.accept(new PeopleLayer(builder));
        builder = new PeopleBuilder(codes);
    }

    @Override
    public void close() {
        flush();
    }
}
