package nl.talentpas.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    /// Official positions; used when the folder stands beside the project, never copied into it.
    private static final Path REFERENCE = Path.of("..", "shared", "data", "geo", "4pp.csv");

    private static final int TOLERANCE_KM = 3;

    /// The reference puts Sint-Oedenrode's centre near Son.
    private static final Set<String> REFERENCE_IS_OFF = Set.of("5491");

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"Oss, Nijmegen, 22", "Oss, 's-Hertogenbosch, 17", "Oss, Amsterdam, 78", "Oss, Oss, 0"})
    void distancesAreThoseOfTheMap(String from, String to, int kilometres) {
        assertThat(places.kilometres(PlaceCode.municipality(from), PlaceCode.municipality(to))
                        .orElseThrow())
                .isCloseTo(kilometres, within(3));
    }

    @Test
    void distanceIsTheSameBothWays() {
        var oss = new PlaceCode("5341");
        var uden = new PlaceCode("5401");
        assertThat(places.kilometres(oss, uden)).isEqualTo(places.kilometres(uden, oss));
    }

    @Test
    void theDistanceToAnUnknownPlaceIsUnknown() {
        assertThat(places.kilometres(new PlaceCode("5341"), new PlaceCode("9999")))
                .isEmpty();
        assertThat(places.find(new PlaceCode("9999"))).isEmpty();
        assertThat(places.label(new PlaceCode("9999"))).isEqualTo("9999");
    }

    @Test
    void aPlaceIsFoundByPostcodeAndByName() {
        assertThat(places.search("5341", 5)).extracting(Place::name).containsExactly("Oss");
        assertThat(places.search(" berg", 5)).extracting(Place::name).contains("Berghem");
        assertThat(places.search("os", 3))
                .hasSize(3)
                .allSatisfy(place -> assertThat(place.name()).startsWith("Os"));
    }

    @Test
    void namesThatContainTheTextComeAfterThoseThatStartWithIt() {
        assertThat(places.search("oss", 40))
                .extracting(Place::name)
                .startsWith("Oss")
                .last()
                .isNotEqualTo("Oss");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"Den Haag, 's-Gravenhage", "den bosch, 's-Hertogenbosch", "bosch, 's-Hertogenbosch"})
    void everydayNamesFindTheOfficialPlace(String text, String municipality) {
        assertThat(places.search(text, 1)).extracting(Place::municipality).containsExactly(municipality);
    }

    @Test
    void everyMunicipalityHasACentre() {
        assertThat(places.all().stream().filter(place -> !place.code().isPostcode()))
                .hasSizeGreaterThanOrEqualTo(342);
        assertThat(places.all())
                .allSatisfy(place -> assertThat(places.find(PlaceCode.municipality(place.municipality())))
                        .isPresent());
    }

    @Test
    @EnabledIf("referenceIsThere")
    void postcodesLieWhereTheReferencePutsThem() throws IOException {
        Map<PlaceCode, Place> reference = reference();
        assertThat(places.all())
                .filteredOn(place -> reference.containsKey(place.code())
                        && !REFERENCE_IS_OFF.contains(place.code().code()))
                .hasSizeGreaterThan(200)
                .allSatisfy(place -> assertThat(place.kilometresTo(reference.get(place.code())))
                        .as(place.label())
                        .isLessThanOrEqualTo(TOLERANCE_KM));
    }

    static boolean referenceIsThere() {
        return Files.isReadable(REFERENCE);
    }

    private static Map<PlaceCode, Place> reference() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REFERENCE)) {
            return rows.stream()
                    .filter(row -> !row.getField("latitude").isBlank())
                    .map(row -> new Place(
                            new PlaceCode(row.getField("postcode")),
                            row.getField("woonplaats"),
                            row.getField("gemeente"),
                            Double.parseDouble(row.getField("latitude")),
                            Double.parseDouble(row.getField("longitude"))))
                    .collect(Collectors.toMap(Place::code, place -> place, (first, second) -> first));
        }
    }
}
