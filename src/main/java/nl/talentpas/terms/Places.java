package nl.talentpas.terms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The built-in table of places: four-digit postcodes of the region and every Dutch municipality's centre.
@Component
public class Places {

    private static final String TABLE = "starter/places.csv";

    /// What people call a place whose official name they do not type.
    private static final Map<String, String> EVERYDAY_NAMES =
            Map.of("'s-gravenhage", "den haag", "'s-hertogenbosch", "den bosch");

    private final Map<PlaceCode, Place> byCode;

    Places() {
        this.byCode = read();
    }

    public Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The place's label, or its bare code when the table does not know it.
    public String label(PlaceCode code) {
        return find(code).map(Place::label).orElse(code.code());
    }

    public Collection<Place> all() {
        return byCode.values();
    }

    /// Places whose postcode or name, official or everyday, starts with the text, then those that contain it; in the
    /// table's order.
    public List<Place> search(String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        var starting = byCode.values().stream().filter(place -> startsWith(place, wanted));
        var containing = byCode.values().stream()
                .filter(place -> !startsWith(place, wanted) && names(place).anyMatch(name -> name.contains(wanted)));
        return Stream.concat(starting, containing).limit(limit).toList();
    }

    /// Whole kilometres between two places, empty when one of them is not in the table.
    public OptionalInt kilometres(PlaceCode from, PlaceCode to) {
        Place start = byCode.get(from);
        Place end = byCode.get(to);
        return start == null || end == null ? OptionalInt.empty() : OptionalInt.of(start.kilometresTo(end));
    }

    private static boolean startsWith(Place place, String text) {
        return place.code().code().startsWith(text) || names(place).anyMatch(name -> name.startsWith(text));
    }

    private static Stream<String> names(Place place) {
        String official = place.name().toLowerCase(Locale.ROOT);
        return Stream.of(official, EVERYDAY_NAMES.getOrDefault(official, official));
    }

    private static Map<PlaceCode, Place> read() {
        try (var in = new InputStreamReader(new ClassPathResource(TABLE).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .map(Places::place)
                    .collect(Collectors.toMap(
                            Place::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in table of places cannot be read", e);
        }
    }

    private static Place place(NamedCsvRecord row) {
        String postcode = Objects.requireNonNull(row.getField("postcode4"));
        String municipality = row.getField("municipality");
        PlaceCode code = postcode.isBlank() ? PlaceCode.municipality(municipality) : new PlaceCode(postcode);
        return new Place(
                code,
                row.getField("place"),
                municipality,
                Double.parseDouble(row.getField("latitude")),
                Double.parseDouble(row.getField("longitude")));
    }
}
