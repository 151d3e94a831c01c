package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;

/// Gathers the people of a layer, in any order.
final class PeopleBuilder {

    final Codes codes;
    final List<UUID> ids = new ArrayList<>();
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
        Preferences terms = person.preferences();
        Integer travel = terms.maxTravelKm();
        ids.add(person.id());
        person.skills().forEach((skill, level) -> held.add(codes.concepts.of(skill), Codes.of(level)));
        person.wants().forEach((wish, wanting) -> said.add(codes.concepts.of(wish), Codes.of(wanting)));
        held.next();
        said.next();
        ties.add(person.tieKey());
        matchable.add(person.matchable() ? 1 : 0);
        kinds.add(Codes.mask(terms.kinds()));
        days.add(Codes.mask(terms.days()));
        contracts.add(Codes.mask(terms.contracts()));
        hours.add(codes.hours.ofNullable(terms.hours()));
        places.add(codes.places.ofNullable(terms.home()));
        maxTravel.add(travel == null ? PeopleLayer.NO_MAXIMUM : Math.min(travel, PeopleLayer.NO_MAXIMUM - 1));
        available.add(codes.dates.ofNullable(terms.availableFrom()));
        conditions.add(Codes.conditions(terms.conditions()));
        licences.add(Codes.licences(terms.licences()));
    }

    /// The living of a layer.
    void addAll(View<PeopleLayer> view) {
        PeopleLayer layer = view.layer();
        for (int old = 0; old < layer.size(); old++) {
            if (view.lives(old)) {
                copy(layer, old);
            }
        }
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

    /// The order in which the people are to stand, as places in the order of adding: by [stretch][Stretches]. Of two
    /// with one id only the last stands.
    int[] order() {
        UUID[] all = ids.toArray(UUID[]::new);
        var last = new Ids(all);
        return IntStream.range(0, all.length)
                .filter(at -> last.find(all[at]) == at)
                .mapToLong(at -> (long) stretch(at) << Integer.SIZE | at)
                .sorted()
                .mapToInt(keyed -> (int) keyed)
                .toArray();
    }

    /// The same number for all who are alike, the lowest for those who may be matched.
    private int stretch(int at) {
        return Stretches.key(matchable.at(at) != 0, (byte) kinds.at(at), (short) hours.at(at));
    }
}
