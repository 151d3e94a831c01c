package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// People as columns: what they can and want as inverted lists, everything else as one number each per ordinal. Who is
/// alike in what rules most people out stands together ([Stretches]).
final class PeopleLayer implements Layer {

    /// How far somebody travels who named no maximum, in kilometres.
    static final int NO_MAXIMUM = Short.MAX_VALUE;

    final Codes codes;
    final Ids ids;
    final Stretches stretches;
    final Postings skills;
    final Postings wants;
    final Holdings held;
    final Holdings said;
    final long[] ties;
    final boolean[] matchable;
    final byte[] kinds;
    final byte[] days;
    final byte[] contracts;
    final short[] hours;
    final short[] places;
    final short[] maxTravel;
    final short[] available;
    final int[] conditions;
    final long[] licences;

    PeopleLayer(PeopleBuilder built) {
        int[] order = built.order();
        this.codes = built.codes;
        this.ids = new Ids(Arrays.stream(order).mapToObj(built.ids::get).toArray(UUID[]::new));
        this.held = built.held.build(order);
        this.said = built.said.build(order);
        this.skills = Postings.of(held);
        this.wants = Postings.of(said);
        this.ties = built.ties.in(order).longs();
        this.matchable = built.matchable.in(order).booleans();
        this.kinds = built.kinds.in(order).bytes();
        this.days = built.days.in(order).bytes();
        this.contracts = built.contracts.in(order).bytes();
        this.hours = built.hours.in(order).shorts();
        this.places = built.places.in(order).shorts();
        this.maxTravel = built.maxTravel.in(order).shorts();
        this.available = built.available.in(order).shorts();
        this.conditions = built.conditions.in(order).ints();
        this.licences = built.licences.in(order).longs();
        this.stretches = Stretches.of(matchable, kinds, hours);
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public UUID id(int ordinal) {
        return ids.id(ordinal);
    }

    @Override
    public int find(UUID id) {
        return ids.find(id);
    }

    /// The person again.
    Profile profile(int ordinal) {
        return new Profile(
                id(ordinal),
                named(held, ordinal, Codes::level),
                named(said, ordinal, Codes::wanting),
                preferences(ordinal),
                matchable[ordinal],
                ties[ordinal]);
    }

    private <T> Map<ConceptUri, T> named(Holdings holdings, int ordinal, IntFunction<@Nullable T> meaning) {
        Map<ConceptUri, T> named = new HashMap<>();
        for (int at = holdings.start(ordinal); at < holdings.end(ordinal); at++) {
            int entry = holdings.entries()[at];
            T meant = meaning.apply(Postings.code(entry));
            if (meant != null) {
                named.put(codes.concepts.thing(Postings.ordinal(entry)), meant);
            }
        }
        return named;
    }

    private Preferences preferences(int ordinal) {
        return new Preferences(
                Codes.kinds(kinds[ordinal]),
                codes.hours.thingOrNull(hours[ordinal]),
                Codes.days(days[ordinal]),
                codes.places.thingOrNull(places[ordinal]),
                maxTravel[ordinal] == NO_MAXIMUM ? null : (int) maxTravel[ordinal],
                Codes.conditions(conditions[ordinal]),
                Codes.contracts(contracts[ordinal]),
                codes.dates.thingOrNull(available[ordinal]),
                Codes.licences(licences[ordinal]));
    }

    /// What the arrays take.
    long bytes() {
        return ids.bytes()
                + skills.bytes()
                + wants.bytes()
                + held.bytes()
                + said.bytes()
                + stretches.bytes()
                + (8L + 1 + 3 + 8 + 4 + 8) * size();
    }

    static PeopleLayer of(Codes codes, Profile person) {
        var builder = new PeopleBuilder(codes);
        builder.add(person);
        return new PeopleLayer(builder);
    }

    /// The living of both, those of the lower one first.
    static PeopleLayer merge(View<PeopleLayer> below, View<PeopleLayer> above) {
        var builder = new PeopleBuilder(below.layer().codes);
        builder.addAll(below);
        builder.addAll(above);
        return new PeopleLayer(builder);
    }
}
