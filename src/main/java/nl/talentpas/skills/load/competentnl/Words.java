package nl.talentpas.skills.load.competentnl;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// What a thing is called in one language; the same whatever the order of the statements.
public final class Words {

    private final NavigableSet<String> preferred = new TreeSet<>();
    private final NavigableSet<String> alternatives = new TreeSet<>();
    private final NavigableSet<String> definitions = new TreeSet<>();
    private final NavigableSet<String> notes = new TreeSet<>();

    void prefer(String label) {
        preferred.add(label);
    }

    void alternate(String label) {
        alternatives.add(label);
    }

    void define(String text) {
        definitions.add(text);
    }

    void note(String text) {
        notes.add(text);
    }

    public Optional<String> preferred() {
        return preferred.stream().findFirst();
    }

    /// Every other name, also a second preferred one.
    public NavigableSet<String> alternatives() {
        NavigableSet<String> all = new TreeSet<>(alternatives);
        all.addAll(preferred);
        preferred().ifPresent(all::remove);
        return all;
    }

    /// The definition, else a description or note, else empty.
    public String description() {
        NavigableSet<String> best = definitions.isEmpty() ? notes : definitions;
        return best.isEmpty() ? "" : best.getFirst();
    }
}
