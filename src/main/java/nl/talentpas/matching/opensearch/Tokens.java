package nl.talentpas.matching.opensearch;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// How everything in a passport is written as words that can be looked up. Written with names instead of
/// ordinals: an index outlives the process that filled it.
final class Tokens {

    private static final String UNKNOWN = "-";

    /// The words of everything that a field can hold, with what they stand for; null or empty is unknown.
    static final Map<String, @Nullable Hours> HOURS = hours();

    static final Map<String, Set<WorkKind>> KINDS = sets(WorkKind.class);
    static final Map<String, Set<DayOfWeek>> DAYS = sets(DayOfWeek.class);
    static final Map<String, Set<ContractKind>> CONTRACTS = sets(ContractKind.class);

    private Tokens() {}

    static String of(ConceptUri skill, Level level) {
        return skill + "~" + level.number();
    }

    static String of(ConceptUri concept, Wanting wanting) {
        return concept + "~" + wanting;
    }

    static String of(WorkCondition condition, @Nullable Wanting wanting) {
        return condition + "~" + (wanting == null ? UNKNOWN : wanting);
    }

    static String of(@Nullable Hours hours) {
        return hours == null ? UNKNOWN : hours.min() + "-" + hours.max();
    }

    /// The whole set as one word: two sets have one word when they are equal.
    static <E extends Enum<E>> String of(Set<E> constants) {
        return constants.isEmpty()
                ? UNKNOWN
                : constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /// The word of everything that a set of these can be, the empty one included.
    private static <E extends Enum<E>> Map<String, Set<E>> sets(Class<E> type) {
        Map<String, Set<E>> sets = new LinkedHashMap<>();
        sets.put(UNKNOWN, Set.of());
        for (E constant : type.getEnumConstants()) {
            for (Set<E> without : List.copyOf(sets.values())) {
                var with = EnumSet.of(constant);
                with.addAll(without);
                sets.put(of(with), with);
            }
        }
        return sets;
    }

    private static Map<String, @Nullable Hours> hours() {
        Map<String, @Nullable Hours> all = new LinkedHashMap<>();
        all.put(UNKNOWN, null);
        for (int min = Hours.LEAST; min <= Hours.MOST; min++) {
            for (int max = min; max <= Hours.MOST; max++) {
                var range = new Hours(min, max);
                all.put(of(range), range);
            }
        }
        return all;
    }
}
