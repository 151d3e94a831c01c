package nl.talentpas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static List<Messages> bundles;
    private static Set<String> defined;
    private static MessageKeys used;
    private static List<? extends Class<?>> enums;

    @BeforeAll
    static void read() throws IOException {
        bundles = Messages.all();
        defined = new TreeSet<>(bundles.getFirst().keys());
        used = MessageKeys.inSources(defined);
        enums = MessageKeys.publicEnums();
    }

    static List<Messages> bundles() throws IOException {
        return Messages.all();
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() {
        assertThat(bundles)
                .allSatisfy(bundle -> assertThat(bundle.placeholders())
                        .isEqualTo(bundles.getFirst().placeholders()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysAreSortedAndOccurOnce(Messages bundle) {
        assertThat(bundle.keys()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsEmpty(Messages bundle) {
        assertThat(bundle.lines())
                .allSatisfy(
                        line -> assertThat(line.getValue()).as(line.getKey()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreDoubledOnlyWhereParametersAreFilledIn(Messages bundle) {
        assertThat(bundle.lines()).allSatisfy(line -> {
            String message = line.getValue();
            String single = message.replace("''", "");
            if (Messages.placeholdersOf(message).isEmpty()) {
                assertThat(message).as(line.getKey()).doesNotContain("''");
            } else {
                assertThat(single).as(line.getKey()).doesNotContain("'");
                assertThatCode(() -> new MessageFormat(message))
                        .as(line.getKey())
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void everyKeyInTheSourcesIsDefined() {
        Stream<String> notices = used.notices().stream()
                .flatMap(notice -> Stream.of("notice." + notice + ".title", "notice." + notice + ".text"));
        assertThat(Stream.concat(used.literals().stream(), notices).filter(key -> !defined.contains(key)))
                .as("keys that the sources use and the bundles lack")
                .isEmpty();
    }

    @Test
    void anEnumThatHasTextsHasOneForEveryConstant() {
        assertThat(ofEnums().filter(key -> !defined.contains(key)))
                .as("texts of constants that the bundles lack")
                .isEmpty();
    }

    private static Stream<String> ofEnums() {
        return enums.stream().flatMap(type -> used.ofEnum(type, defined));
    }

    @Test
    void everyDefinedKeyIsUsed() {
        Set<String> ofEnums = ofEnums().collect(Collectors.toSet());
        assertThat(defined)
                .filteredOn(key -> !used.use(key) && !ofEnums.contains(key))
                .as("keys that nothing uses")
                .isEmpty();
    }
}
