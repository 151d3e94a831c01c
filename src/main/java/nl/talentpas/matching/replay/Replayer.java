package nl.talentpas.matching.replay;

import java.util.Optional;
import java.util.UUID;
import nl.talentpas.matching.Rerun;
import org.springframework.stereotype.Component;

/// Replays match runs, asking nobody's permission.
@Component
class Replayer {

    private final Rerun rerun;

    Replayer(Rerun rerun) {
        this.rerun = rerun;
    }

    /// Empty when there is no such run.
    Optional<Replay> replay(UUID run) {
        return rerun.find(run).map(found -> new Comparison(found, rerun.of(found)).replay());
    }
}
