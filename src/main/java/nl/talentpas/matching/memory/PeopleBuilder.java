package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;

/// Gathers the people of a layer.
final class PeopleBuilder {

    final Codes codes;
    final List<UUID> ids = new ArrayList<>();
    final Postings.Builder skills = new Postings.Builder();
    final Postings.Builder wants = new Postings.Builder();
    final Holdings.Builder held = new Holdings.Builder();
    final Holdings.Builder said = new Holdings.Builder();
    final Column ties = new Column();
    final Column matchable = new Column();
    final Column kinds = new Column();
    final Column days = new Column();
    final Column contracts = new Column();
    final Column hours = new Column();
    final Column places = new Column();
    final Column maxTravel = new Column();
    final Column available = new Column();
    final Column conditions = new Column();
    final Column licences = new Column();

    PeopleBuilder(Codes codes) {
        this.codes = codes;
    }

    int size() {
        return ids.size();
    }

    void add(Profile person) {
        int ordinal = ids.size();
        Preferences terms = person.preferences();
        Integer travel = terms.maxTravelKm();
        ids.add(person.id());
        person.skills().forEach((skill, level) -> {
            int concept = codes.concepts.of(skill);
            skills.add(concept, ordinal, Codes.of(level));
            held.add(concept, Codes.of(level));
        });
        person.wants().forEach((wish, wanting) -> {
            int concept = codes.concepts.of(wish);
            wants.add(concept, ordinal, Codes.of(wanting));
            said.add(concept, Codes.of(wanting));
        });
        held.next();
        said.next();
        ties.add(person.tieKey());
        matchable.add(person.matchable() ? 1 : 0);
        kinds.add(Codes.mask(terms.kinds()));
        days.add(Codes.mask(terms.days()));
        contracts.add(Codes.mask(terms.contracts()));
        hours.add(codes.hours.ofNullable(terms.hours()));
        places.add(codes.places.ofNullable(terms.home()));
        maxTravel.add(travel == null ? PeopleLayer.NO_MAXIMUM : Math.min(travel, Short.MAX_VALUE));
        available.add(codes.dates.ofNullable(terms.availableFrom()));
        conditions.add(Codes.conditions(terms.conditions()));
        licences.add(Codes.licences(terms.licences()));
    }

    /// The living of a layer, in their order.
    void addAll(View<PeopleLayer> view) {
        PeopleLayer layer = view.layer();
        var moved = new int[layer.size()];
        for (int old = 0; old < moved.length; old++) {
            moved[old] = view.lives(old) ? ids.size() : -1;
            if (moved[old] >= 0) {
                copy(layer, old);
            }
        }
        copy(layer.skills, moved, skills);
        copy(layer.wants, moved, wants);
    }

    private void copy(PeopleLayer layer, int old) {
        held.copy(layer.held, old);
        said.copy(layer.said, old);
        ids.add(layer.id(old));
        ties.add(layer.ties[old]);
        matchable.add(layer.matchable[old] ? 1 : 0);
        kinds.add(layer.kinds[old]);
        days.add(layer.days[old]);
        contracts.add(layer.contracts[old]);
        hours.add(layer.hours[old]);
        places.add(layer.places[old]);
        maxTravel.add(layer.maxTravel[old]);
        available.add(layer.available[old]);
        conditions.add(layer.conditions[old]);
        licences.add(layer.licences[old]);
    }

    private static void copy(Postings from, int[] moved, Postings.Builder to) {
        int[] entries = from.entries();
        for (int list = 0; list < from.lists(); list++) {
            for (int at = from.start(list); at < from.end(list); at++) {
                int ordinal = moved[Postings.ordinal(entries[at])];
                if (ordinal >= 0) {
                    to.add(from.concept(list), ordinal, Postings.code(entries[at]));
                }
            }
        }
    }
}
