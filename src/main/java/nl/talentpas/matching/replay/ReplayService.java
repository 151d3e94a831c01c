package nl.talentpas.matching.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.matching.MatchRun;
import nl.talentpas.matching.Rerun;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Match runs and their replays, for administrators. They hold ids, never names.
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ReplayService {

    private final Rerun rerun;
    private final Replayer replayer;

    ReplayService(Rerun rerun, Replayer replayer) {
        this.rerun = rerun;
        this.replayer = replayer;
    }

    /// At most so many, newest first.
    public List<MatchRun> latest(int most) {
        return rerun.latest(most);
    }

    /// Empty when there is no such run.
    public Optional<Replay> replay(UUID run) {
        return replayer.replay(run);
    }
}
