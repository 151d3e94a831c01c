package nl.talentpas.matching;

import org.springframework.context.annotation.Import;

/// What computing a match run again needs of Spring where the rest of the application is not there, always with the
/// index in memory. Not annotated as a configuration, so that the application itself never finds it.
@Import({
    PolicyVersions.class,
    MatchRuns.class,
    Marks.class,
    EngineInput.class,
    VocabularySpace.class,
    Published.class,
    MemorySupply.class,
    IndexKeeper.class,
    RerunInput.class,
    Rerun.class
})
public class MatchRunReading {}
