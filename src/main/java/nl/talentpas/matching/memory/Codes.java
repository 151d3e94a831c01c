package nl.talentpas.matching.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// How everything in a passport is written as a number, and read back. The numberings are shared by all layers.
@SuppressWarnings("EnumOrdinal") // a code lives no longer than the process
final class Codes {

    private static final Level[] LEVELS = Level.values();
    private static final Wanting[] WANTINGS = Wanting.values();
    private static final WorkCondition[] CONDITIONS = WorkCondition.values();
    private static final Licence[] LICENCES = Licence.values();
    /// How many things can be said of a wish.
    static final int WANTINGS_SAID = WANTINGS.length;

    private static final int HELD = 1;
    private static final int NOT_HELD = 2;

    final Numbering<ConceptUri> concepts = new Numbering<>();
    final Numbering<Hours> hours = new Numbering<>();
    final Numbering<Place> places = new Numbering<>();
    final Numbering<LocalDate> dates = new Numbering<>();

    /// 1 to 4; 0 is for a skill that is not held.
    static int of(Level level) {
        return level.number();
    }

    static @Nullable Level level(int code) {
        return code == 0 ? null : LEVELS[code - 1];
    }

    /// 1 to 3; 0 is for what nothing was said of.
    static int of(Wanting wanting) {
        return wanting.ordinal() + 1;
    }

    static @Nullable Wanting wanting(int code) {
        return code == 0 ? null : WANTINGS[code - 1];
    }

    /// One bit per constant.
    static int mask(Set<? extends Enum<?>> constants) {
        int mask = 0;
        for (Enum<?> constant : constants) {
            mask |= 1 << constant.ordinal();
        }
        return mask;
    }

    static Set<WorkKind> kinds(int mask) {
        return constants(WorkKind.class, mask);
    }

    static Set<DayOfWeek> days(int mask) {
        return constants(DayOfWeek.class, mask);
    }

    static Set<ContractKind> contracts(int mask) {
        return constants(ContractKind.class, mask);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, int mask) {
        var constants = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if ((mask & (1 << constant.ordinal())) != 0) {
                constants.add(constant);
            }
        }
        return constants;
    }

    /// Two bits per condition: a wanting's code.
    static int conditions(Map<WorkCondition, Wanting> wantings) {
        int bits = 0;
        for (Map.Entry<WorkCondition, Wanting> entry : wantings.entrySet()) {
            bits |= of(entry.getValue()) << (2 * entry.getKey().ordinal());
        }
        return bits;
    }

    static int wantingCode(int conditions, WorkCondition condition) {
        return (conditions >>> (2 * condition.ordinal())) & 3;
    }

    static Map<WorkCondition, Wanting> conditions(int bits) {
        var wantings = new EnumMap<WorkCondition, Wanting>(WorkCondition.class);
        for (WorkCondition condition : CONDITIONS) {
            Wanting wanting = wanting(wantingCode(bits, condition));
            if (wanting != null) {
                wantings.put(condition, wanting);
            }
        }
        return wantings;
    }

    /// Two bits per licence: 1 held, 2 not held, 0 not said.
    static long licences(Map<Licence, Boolean> held) {
        long bits = 0;
        for (Map.Entry<Licence, Boolean> entry : held.entrySet()) {
            bits |= (long) (entry.getValue() ? HELD : NOT_HELD)
                    << (2 * entry.getKey().ordinal());
        }
        return bits;
    }

    /// The bit that says that the licence is not held.
    static long lacking(Licence licence) {
        return (long) NOT_HELD << (2 * licence.ordinal());
    }

    static Map<Licence, Boolean> licences(long bits) {
        var held = new EnumMap<Licence, Boolean>(Licence.class);
        for (Licence licence : LICENCES) {
            int code = (int) (bits >>> (2 * licence.ordinal())) & 3;
            if (code != 0) {
                held.put(licence, code == HELD);
            }
        }
        return held;
    }
}
