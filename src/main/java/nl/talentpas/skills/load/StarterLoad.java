package nl.talentpas.skills.load;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Loads the vocabulary that comes with the product, before anything can ask for a concept.
@Component("starterLoad")
class StarterLoad {

    private static final Logger LOG = LoggerFactory.getLogger(StarterLoad.class);
    private static final String SCHEME = "starter";

    StarterLoad(VocabularyImport vocabularies) {
        vocabularies.loadIfNew(SCHEME, new StarterFiles()).ifPresent(StarterLoad::tell);
    }

    private static void tell(LoadReport report) {
        LOG.info(
                "Starter vocabulary loaded: {} concepts, {} relations, {} rows changed",
                report.concepts(),
                report.relations(),
                report.changed());
        report.problems()
                .forEach(problem ->
                        LOG.warn("{}:{} {} {}", problem.file(), problem.line(), problem.kind(), problem.detail()));
    }
}
