package nl.talentpas.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The skill language for other programs: lists, concepts, search and what occupations ask. Only to read.
@RestController
@RequestMapping(VocabularyApi.ROOT)
@Tag(name = "vocabulary", description = "The skill language: skills, occupations, tasks, activities and groups")
class VocabularyApi {

    static final String ROOT = "/api/v1";
    static final int LONGEST_QUERY = 100;
    static final int MOST_ANSWERS = 50;

    private static final Duration FRESH = Duration.ofMinutes(10);

    /// Part of every tag: raise it when answers get another form, so that nobody keeps the old one.
    private static final String FORM = "1";

    private final Vocabulary vocabulary;
    private final ConceptSearch search;
    private final ConceptFinder finder;

    VocabularyApi(Vocabulary vocabulary, ConceptSearch search, ConceptFinder finder) {
        this.vocabulary = vocabulary;
        this.search = search;
        this.finder = finder;
    }

    @GetMapping("/concepts")
    @Operation(operationId = "concepts", summary = "A page of the concepts, filtered")
    ResponseEntity<ApiPage<ConceptSummary>> concepts(
            @Parameter(description = "skill, occupation, task, activity or group")
                    @RequestParam(required = false)
                    @Nullable String type,
            @Parameter(description = "starter, esco or competentnl") @RequestParam(required = false) @Nullable String scheme,
            @Parameter(description = "id or URI of the group to stand in") @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        var asked = new ApiPage.Asked(page, size);
        var language = ApiReader.of(request).language();
        List<Concept> all = finder.all(type, scheme, group);
        return answer(asked.of(all, concept -> ConceptSummary.of(concept, language)), request);
    }

    @GetMapping("/concepts/{id}")
    @Operation(operationId = "concept", summary = "All that is told of one concept")
    ResponseEntity<ConceptDocument> concept(@PathVariable String id, HttpServletRequest request) {
        Concept concept = finder.concept(id);
        var language = ApiReader.of(request).language();
        return answer(ConceptDocument.of(concept, vocabulary, language), request);
    }

    @GetMapping("/concepts/by-uri")
    @Operation(operationId = "conceptByUri", summary = "All that is told of the concept with this URI")
    ResponseEntity<ConceptDocument> conceptByUri(@RequestParam String uri, HttpServletRequest request) {
        return concept(uri, request);
    }

    @GetMapping("/occupations/{id}/skills")
    @Operation(operationId = "skillsOfOccupation", summary = "What an occupation asks, essential skills first")
    ResponseEntity<ApiPage<AskedSkill>> skills(
            @PathVariable String id,
            @Parameter(description = "only the essential ones, or only the others")
                    @RequestParam(required = false)
                    @Nullable Boolean essential,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        var asked = new ApiPage.Asked(page, size);
        List<SkillLink> links = vocabulary.skillsOf(finder.occupation(id).uri()).stream()
                .filter(link -> essential == null || essential == link.essential())
                .toList();
        return answer(asked.of(links, link -> askedSkill(link, request)), request);
    }

    @GetMapping("/occupations/by-uri/skills")
    @Operation(operationId = "skillsOfOccupationByUri", summary = "What the occupation with this URI asks")
    ResponseEntity<ApiPage<AskedSkill>> skillsByUri(
            @RequestParam String uri,
            @RequestParam(required = false) @Nullable Boolean essential,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        return skills(uri, essential, page, size, request);
    }

    @GetMapping("/search")
    @Operation(operationId = "search", summary = "The concepts that everyday words mean, best first")
    ResponseEntity<List<FoundConcept>> search(
            @Parameter(description = "at most 100 characters; typos are forgiven") @RequestParam String q,
            @Parameter(description = "one or more types; all when left out") @RequestParam(required = false) @Nullable List<String> type,
            @Parameter(description = "how many answers at most: 1 to 50") @RequestParam(defaultValue = "10") int size,
            HttpServletRequest request) {
        require(!q.isBlank() && q.length() <= LONGEST_QUERY, "exchange.problem.query", LONGEST_QUERY);
        require(size >= 1 && size <= MOST_ANSWERS, "exchange.problem.size", MOST_ANSWERS);
        var language = ApiReader.of(request).language();
        List<FoundConcept> found = search.search(q, language, types(type), size).stream()
                .map(hit -> new FoundConcept(ConceptSummary.of(hit.concept(), language), hit.matched()))
                .toList();
        return answer(found, request);
    }

    private AskedSkill askedSkill(SkillLink link, HttpServletRequest request) {
        var language = ApiReader.of(request).language();
        Concept skill = vocabulary.get(link.skill());
        return new AskedSkill(ConceptSummary.of(skill, language), link.essential(), vocabulary.rarity(skill.uri()));
    }

    private static Set<ConceptType> types(@Nullable List<String> names) {
        return names == null || names.isEmpty()
                ? EnumSet.allOf(ConceptType.class)
                : names.stream().map(ConceptFinder::type).collect(Collectors.toSet());
    }

    private static void require(boolean kept, String key, int limit) {
        if (!kept) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, key, limit);
        }
    }

    /// The same until the vocabulary changes, which its version tells; weak, because it may travel compressed.
    private <T> ResponseEntity<T> answer(T body, HttpServletRequest request) {
        String language = ApiReader.of(request).language().getLanguage();
        return ResponseEntity.ok()
                .eTag("W/\"" + FORM + "-" + vocabulary.versionWithLinks() + "-" + language + "\"")
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(body);
    }
}
