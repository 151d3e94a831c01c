package nl.talentpas.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import org.jspecify.annotations.Nullable;

/// All that is told of one concept.
///
/// @param plain the everyday words a resident reads
/// @param retired true when its source has it no longer
/// @param replacedBy what the source names instead
/// @param group the group it stands in
/// @param neighbours the skills that resemble it most
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConceptDocument(
        @JsonUnwrapped ConceptSummary concept,
        ApiLabel plain,
        ApiLabel description,
        List<ApiLabel> alternatives,
        boolean retired,
        @Nullable ConceptSummary replacedBy,
        @Nullable ConceptSummary group,
        List<Near> neighbours) {

    /// A skill that resembles it.
    ///
    /// @param similarity in thousandths, within [1, 999]
    /// @param reason related, same-group or together-in-occupations
    /// @param occupations in how many occupations both stand
    record Near(ConceptSummary skill, int similarity, String reason, int occupations) {}

    static ConceptDocument of(Concept concept, Vocabulary vocabulary, Locale language) {
        var words = new ConceptWords(concept, language);
        return new ConceptDocument(
                ConceptSummary.of(concept, language),
                words.plain(),
                words.description(),
                words.alternatives(),
                vocabulary.isRetired(concept.uri()),
                vocabulary
                        .replacementOf(concept.uri())
                        .map(other -> ConceptSummary.of(other, language))
                        .orElse(null),
                vocabulary
                        .groupOf(concept.uri())
                        .map(group -> ConceptSummary.of(group, language))
                        .orElse(null),
                vocabulary.neighbours(concept.uri()).stream()
                        .map(near -> near(near, vocabulary, language))
                        .toList());
    }

    private static Near near(Neighbour near, Vocabulary vocabulary, Locale language) {
        String reason = near.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Near(
                ConceptSummary.of(vocabulary.get(near.skill()), language),
                near.similarity(),
                reason,
                near.occupations());
    }
}
