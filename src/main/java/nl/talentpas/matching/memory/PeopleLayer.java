package nl.talentpas.matching.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// People as columns: what they can and want as inverted lists, everything else as one number each per ordinal.
final class PeopleLayer implements Layer {

    static final int NO_MAXIMUM = -1;

    final Codes codes;
    final Ids ids;
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
        this.codes = built.codes;
        this.ids = new Ids(built.ids.toArray(UUID[]::new));
        this.skills = built.skills.build();
        this.wants = built.wants.build();
        this.held = built.held.build();
        this.said = built.said.build();
        this.ties = built.ties.longs();
        this.matchable = built.matchable.booleans();
        this.kinds = built.kinds.bytes();
        this.days = built.days.bytes();
        this.contracts = built.contracts.bytes();
        this.hours = built.hours.shorts();
        this.places = built.places.shorts();
        this.maxTravel = built.maxTravel.shorts();
        this.available = built.available.shorts();
        this.conditions = built.conditions.ints();
        this.licences = built.licences.longs();
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

    /// The person again, with of their skills and wants only those that are named.
    Profile profile(int ordinal, Collection<ConceptUri> namedSkills, Collection<ConceptUri> namedWants) {
        return new Profile(
                id(ordinal),
                named(skills, ordinal, namedSkills, Codes::level),
                named(wants, ordinal, namedWants, Codes::wanting),
                preferences(ordinal),
                matchable[ordinal],
                ties[ordinal]);
    }

    private <T> Map<ConceptUri, T> named(
            Postings postings, int ordinal, Collection<ConceptUri> named, IntFunction<@Nullable T> meaning) {
        Map<ConceptUri, T> found = new HashMap<>();
        for (ConceptUri concept : named) {
            T meant = meaning.apply(postings.code(codes.concepts.find(concept), ordinal));
            if (meant != null) {
                found.put(concept, meant);
            }
        }
        return found;
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
