package nl.talentpas.skills;

import nl.talentpas.skills.search.Indexing;
import org.springframework.context.annotation.Import;

/// What reading and searching a vocabulary needs of Spring where the rest of the application is not there. Not
/// annotated as a configuration, so that the application itself never finds it.
@Import({VocabularyAlone.class, Indexing.class, ConceptSearch.class})
public class VocabularyReading {}
