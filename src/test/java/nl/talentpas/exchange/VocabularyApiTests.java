package nl.talentpas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.talentpas.IntegrationTest;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class VocabularyApiTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Vocabulary vocabulary;

    private MockMvcTester program;

    @BeforeEach
    void startProgram() {
        program = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void aListComesInPagesThatNameEachOther() {
        int total = vocabulary.all(ConceptType.SKILL).size();
        MvcTestResult answer = get("/api/v1/concepts?type=skill&page=1&size=5");
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(5);
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(total);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.links.next")
                .isEqualTo("/api/v1/concepts?type=skill&size=5&page=2");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.links.prev")
                .isEqualTo("/api/v1/concepts?type=skill&size=5&page=0");
        assertThat(get("/api/v1/concepts?type=skill&page=99999"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void aListCanBeFilteredByTypeSchemeAndGroup() {
        Concept group = vocabulary.all(ConceptType.GROUP).stream()
                .max(Comparator.comparingInt(
                        one -> vocabulary.membersOf(one.uri()).size()))
                .orElseThrow();
        int members = vocabulary.membersOf(group.uri()).size();
        assertThat(get("/api/v1/concepts?group=" + group.key()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(members);
        assertThat(get("/api/v1/concepts?group=" + encoded(group.uri().uri())))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(members);
        assertThat(get("/api/v1/concepts?scheme=none-such"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void aConceptIsFoundByItsShortNameAndByItsUri() {
        Concept skill = someSkill();
        for (String path : new String[] {
            "/api/v1/concepts/" + skill.key(),
            "/api/v1/concepts/by-uri?uri=" + encoded(skill.uri().uri())
        }) {
            MvcTestResult answer = get(path);
            assertThat(answer).hasStatusOk();
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.uri")
                    .isEqualTo(skill.uri().uri());
            assertThat(answer).bodyJson().extractingPath("$.label.text").isEqualTo(skill.preferred(DUTCH));
            assertThat(answer).bodyJson().extractingPath("$.label.fallback").isEqualTo(false);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.neighbours.length()")
                    .isEqualTo(vocabulary.neighbours(skill.uri()).size());
        }
    }

    @Test
    void everyConceptHasAShortNameOfItsOwn() {
        var names = new HashSet<String>();
        for (ConceptType type : ConceptType.values()) {
            assertThat(vocabulary.all(type))
                    .allSatisfy(concept -> assertThat(names.add(concept.key()))
                            .as(concept.key())
                            .isTrue());
        }
    }

    @Test
    void anOccupationTellsWhatItAsks() {
        Concept occupation = someOccupation();
        int essential = (int) vocabulary.skillsOf(occupation.uri()).stream()
                .filter(link -> link.essential())
                .count();
        MvcTestResult answer = get("/api/v1/occupations/" + occupation.key() + "/skills?size=100");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(vocabulary.skillsOf(occupation.uri()).size());
        assertThat(answer).bodyJson().extractingPath("$.items[0].essential").isEqualTo(true);
        assertThat(get("/api/v1/occupations/by-uri/skills?essential=true&uri="
                        + encoded(occupation.uri().uri())))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(essential);
        assertThat(get("/api/v1/occupations/" + someSkill().key() + "/skills")).hasStatus(404);
    }

    @Test
    void everydayWordsFindConceptsOfTheTypesAskedFor() {
        assertThat(get("/api/v1/search?q=heftruck&type=skill&type=occupation&size=3"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].concept.type")
                .asArray()
                .isNotEmpty()
                .isSubsetOf("skill", "occupation");
    }

    @Test
    void theReadersLanguageIsSpokenAndNamed() {
        Concept skill = someSkill();
        MvcTestResult english = in("en-GB,en;q=0.9,nl;q=0.5", "/api/v1/concepts/" + skill.key());
        assertThat(english).headers().hasValue("Content-Language", "en");
        assertThat(english.getResponse().getHeaders("Vary")).contains("Accept-Language");
        assertThat(english).bodyJson().extractingPath("$.label.text").isEqualTo(skill.preferred(Locale.ENGLISH));
        assertThat(in("pl", "/api/v1/concepts/" + skill.key())).headers().hasValue("Content-Language", "nl");
        assertThat(in(";;q=9", "/api/v1/concepts/" + skill.key())).hasStatusOk();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        MvcTestResult first = get("/api/v1/concepts");
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).contains(vocabulary.version());
        assertThat(first).headers().hasValue("Cache-Control", "max-age=600, public");
        var again = program.get().uri("/api/v1/concepts").header(HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(again).hasStatus(304).bodyText().isEmpty();
        assertThat(again.header(HttpHeaders.ACCEPT_LANGUAGE, "en")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/concepts?size=101, 400",
        "/api/v1/concepts?size=0, 400",
        "/api/v1/concepts?page=-1, 400",
        "/api/v1/concepts?page=first, 400",
        "/api/v1/concepts?type=person, 400",
        "/api/v1/concepts?group=none-such, 404",
        "/api/v1/concepts/none-such, 404",
        "/api/v1/concepts/by-uri?uri=a%3Ab%20c, 404",
        "/api/v1/concepts/by-uri, 400",
        "/api/v1/occupations/none-such/skills, 404",
        "/api/v1/search, 400",
        "/api/v1/search?q=%20, 400",
        "/api/v1/search?q=heftruck&size=51, 400",
        "/api/v1/search?q=heftruck&type=person, 400",
        "/api/v1/anything, 404",
        "/api/v1/concepts/a/b, 404"
    })
    void whatCannotBeAnsweredIsExplained(String path, int status) {
        MvcTestResult dutch = get(path);
        MvcTestResult english = in("en", path);
        assertThat(dutch).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(dutch).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(dutch).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        assertThat(english).bodyText().isNotEqualTo(bodyOf(dutch));
        assertThat(dutch.getRequest().getSession(false)).isNull();
    }

    @Test
    void aQueryThatIsTooLongIsRefused() {
        assertThat(get("/api/v1/search?q=" + "a".repeat(VocabularyApi.LONGEST_QUERY + 1)))
                .hasStatus(400);
    }

    @Test
    void otherFormsThanJsonAreRefused() {
        assertThat(program.get().uri("/api/v1/concepts").accept(MediaType.APPLICATION_XML))
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingCanBeChanged(String method) {
        assertThat(program.method(HttpMethod.valueOf(method)).uri("/api/v1/concepts"))
                .hasStatus(405)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers()
                .hasValue("Allow", "GET, HEAD");
    }

    @Test
    void noSessionAndNoCookieIsMade() {
        MvcTestResult answer = get("/api/v1/concepts");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() {
        MvcTestResult answer = get("/api/v1/search?q=heftruck", "198.51.100.7");
        for (int asked = 0; asked < 500 && answer.getResponse().getStatus() == 200; asked++) {
            answer = get("/api/v1/concepts?size=1", "198.51.100.7");
        }
        assertThat(answer).hasStatus(429).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
        assertThat(get("/api/v1/concepts?size=1", "198.51.100.8")).hasStatusOk();
    }

    @Test
    void theDescriptionNamesEveryAddressAndNoOther() {
        MvcTestResult answer = get("/api/v1/openapi");
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/v1/concepts",
                        "/api/v1/concepts/{id}",
                        "/api/v1/concepts/by-uri",
                        "/api/v1/occupations/{id}/skills",
                        "/api/v1/occupations/by-uri/skills",
                        "/api/v1/search");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/search'].get.parameters[*].name")
                .asArray()
                .contains("q", "type", "size", "Accept-Language");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/search'].get.responses")
                .asMap()
                .containsKeys("200", "304", "400", "404", "429");
        assertThat(get("/api/v1/openapi.yaml")).hasStatusOk();
    }

    @Test
    void theDescriptionBoundsEverythingThatIsAskedAndAnswered() {
        JsonNode api = new JsonMapper().readTree(bodyOf(get("/api/v1/openapi")));
        List<String> unbounded = new ArrayList<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().get("get").get("parameters").forEach(parameter -> {
                    String name = path.getKey() + " " + parameter.get("name").asString();
                    collectUnbounded(name, parameter.get("schema"), unbounded);
                }));
        api.get("paths")
                .properties()
                .forEach(path -> collectUnbounded(
                        path.getKey() + " answer",
                        path.getValue().at("/get/responses/200/content/application~1json/schema"),
                        unbounded));
        api.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .properties()
                        .forEach(property -> collectUnbounded(
                                schema.getKey() + "." + property.getKey(), property.getValue(), unbounded)));
        assertThat(unbounded).isEmpty();
        JsonNode search = api.at("/paths/~1api~1v1~1search/get/parameters");
        assertThat(search.get(0).at("/schema/maxLength").asInt()).isEqualTo(100);
        assertThat(search.get(2).at("/schema/maximum").asInt()).isEqualTo(50);
    }

    /// A text without longest length or choice, a number without least and most, a list without most items.
    private static void collectUnbounded(String name, JsonNode schema, List<String> unbounded) {
        boolean bounded = schema.has("$ref")
                || switch (schema.path("type").asString()) {
                    case "string" -> schema.has("maxLength") || schema.has("enum");
                    case "integer" -> schema.has("minimum") && schema.has("maximum");
                    case "array" -> schema.has("maxItems");
                    default -> true;
                };
        if (!bounded) {
            unbounded.add(name + " " + schema);
        }
        if (schema.has("items")) {
            collectUnbounded(name + "[]", schema.get("items"), unbounded);
        }
    }

    private MvcTestResult get(String path) {
        return get(path, "127.0.0.1");
    }

    private MvcTestResult get(String path, String address) {
        return program.get().uri(URI.create(path)).remoteAddress(address).exchange();
    }

    private MvcTestResult in(String language, String path) {
        return program.get()
                .uri(URI.create(path))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }

    private static String bodyOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Concept someSkill() {
        return vocabulary.all(ConceptType.SKILL).stream()
                .filter(skill -> !vocabulary.neighbours(skill.uri()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Concept someOccupation() {
        return vocabulary.all(ConceptType.OCCUPATION).stream()
                .filter(one -> vocabulary.skillsOf(one.uri()).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
