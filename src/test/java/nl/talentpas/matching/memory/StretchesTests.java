package nl.talentpas.matching.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkKind;
import org.junit.jupiter.api.Test;

class StretchesTests {

    private final Random random = new Random(7);

    @Test
    void whoAreAlikeInConsentKindAndHoursStandTogether() {
        PeopleLayer layer = layer(2000);
        Stretches stretches = layer.stretches;

        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            assertThat(keys(layer, stretches.start(stretch), stretches.end(stretch)))
                    .as("stretch %d", stretch)
                    .hasSize(1);
        }
        assertThat(keys(layer, 0, layer.size())).hasSize(stretches.count());
    }

    @Test
    void everyOrdinalStandsInOneStretch() {
        PeopleLayer layer = layer(500);
        Stretches stretches = layer.stretches;

        for (int ordinal = 0; ordinal < layer.size(); ordinal++) {
            int stretch = stretches.at(ordinal);
            assertThat(ordinal).isBetween(stretches.start(stretch), stretches.end(stretch) - 1);
        }
    }

    @Test
    void withoutPeopleThereAreNone() {
        assertThat(layer(0).stretches.count()).isZero();
    }

    @Test
    void whoeverMayNotBeMatchedStandsLast() {
        PeopleLayer layer = layer(500);
        int first = IntStream.range(0, layer.size())
                .filter(ordinal -> !layer.matchable[ordinal])
                .findFirst()
                .orElseThrow();

        assertThat(IntStream.range(first, layer.size())).noneMatch(ordinal -> layer.matchable[ordinal]);
    }

    private static Set<Integer> keys(PeopleLayer layer, int from, int to) {
        return IntStream.range(from, to)
                .map(at -> Stretches.key(layer.matchable[at], layer.kinds[at], layer.hours[at]))
                .boxed()
                .collect(Collectors.toSet());
    }

    private PeopleLayer layer(int people) {
        var builder = new PeopleBuilder(new Codes());
        IntStream.range(0, people).forEach(number -> builder.add(person(number)));
        return new PeopleLayer(builder);
    }

    private Profile person(int number) {
        var preferences = new Preferences(
                random.nextBoolean() ? Set.of(any(List.of(WorkKind.values()))) : Set.of(),
                random.nextBoolean() ? any(List.of(new Hours(8, 16), new Hours(32, 40))) : null,
                Set.of(),
                null,
                null,
                Map.of(),
                Set.of(),
                null,
                Map.of());
        return new Profile(new UUID(1, number), Map.of(), Map.of(), preferences, random.nextInt(4) > 0, number);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
