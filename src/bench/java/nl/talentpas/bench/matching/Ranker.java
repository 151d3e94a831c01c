package nl.talentpas.bench.matching;

import java.util.List;
import java.util.UUID;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Profile;

/// A way to find the best people for a demand, filled once and then asked many times.
interface Ranker extends AutoCloseable {

    /// Somebody and their score in millionths.
    record Scored(UUID id, int score) {}

    /// As it stands in the results.
    String name();

    void fill(Iterable<Profile> people) throws Exception;

    /// Everybody's best, highest score first; safe for several threads at once.
    List<Scored> best(Demand demand, int limit) throws Exception;

    /// Puts the person in place of the one with the same id; the next ranking sees it.
    void replace(Profile person) throws Exception;

    @Override
    default void close() throws Exception {}
}
