package nl.talentpas.notifications;

import java.time.Instant;

/// Marks what a generator plays as made up: nobody is mailed about it, and only its latest notices are kept.
public final class MadeUpHistory {

    private static final ScopedValue<Instant> KEEP_SINCE = ScopedValue.newInstance();

    private MadeUpHistory() {}

    /// Plays on this thread.
    ///
    /// @param keepSince notices told before this moment are not kept
    public static void play(Instant keepSince, Runnable history) {
        ScopedValue.where(KEEP_SINCE, keepSince).run(history);
    }

    static boolean isPlaying() {
        return KEEP_SINCE.isBound();
    }

    /// Whether a notice told at this moment is not worth keeping.
    static boolean isForgotten(Instant at) {
        return isPlaying() && at.isBefore(KEEP_SINCE.get());
    }
}
