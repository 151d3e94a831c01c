package nl.talentpas.exchange;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Finds what a question names, or says in words that it is not there.
@Component
class ConceptFinder {

    private final Vocabulary vocabulary;

    ConceptFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param id short name or URI
    Concept concept(String id) {
        return (id.contains(":") ? byUri(id) : vocabulary.withKey(id).stream())
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(HttpStatus.NOT_FOUND, "exchange.problem.unknown-concept"));
    }

    Concept occupation(String id) {
        Concept concept = concept(id);
        if (concept.type() != ConceptType.OCCUPATION) {
            throw new ApiRefusal(HttpStatus.NOT_FOUND, "exchange.problem.no-occupation");
        }
        return concept;
    }

    /// In the order of the types, then of the Dutch labels.
    List<Concept> all(@Nullable String type, @Nullable String scheme, @Nullable String group) {
        List<ConceptType> types = type == null ? List.of(ConceptType.values()) : List.of(type(type));
        Stream<Concept> concepts = group == null
                ? types.stream().flatMap(one -> vocabulary.all(one).stream())
                : vocabulary.membersOf(concept(group).uri()).stream().filter(member -> types.contains(member.type()));
        return concepts.filter(concept -> scheme == null || scheme.equals(concept.scheme()))
                .toList();
    }

    static ConceptType type(String name) {
        return Arrays.stream(ConceptType.values())
                .filter(type -> ConceptSummary.nameOf(type).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "exchange.problem.type"));
    }

    private Stream<Concept> byUri(String text) {
        try {
            return text.length() <= ConceptUri.MAX_LENGTH && URI.create(text).isAbsolute()
                    ? vocabulary.find(new ConceptUri(text)).stream()
                    : Stream.empty();
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
