package nl.talentpas.vacancy.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyDetails;
import org.jspecify.annotations.Nullable;

/// What a reader looks for in the list of vacancies, as the page's address says it.
record Criteria(
        String text, @Nullable WorkKind kind, @Nullable Sector sector, Order order) {

    /// How the list is sorted.
    public enum Order {
        NEWEST,
        TITLE,
        ORGANISATION;

        private Comparator<VacancyDetails> comparator() {
            return switch (this) {
                case NEWEST -> (_, _) -> 0; // the order in which they come
                case TITLE -> alphabetical(vacancy -> vacancy.content().title());
                case ORGANISATION ->
                    alphabetical(vacancy -> vacancy.organisation().name());
            };
        }

        private static Comparator<VacancyDetails> alphabetical(Function<VacancyDetails, String> text) {
            return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        }
    }

    static Criteria from(QueryParameters address) {
        return new Criteria(
                address.getSingleParameter("zoek").orElse(""),
                constant(WorkKind.values(), address.getSingleParameter("soort")).orElse(null),
                constant(Sector.values(), address.getSingleParameter("branche")).orElse(null),
                constant(Order.values(), address.getSingleParameter("volgorde")).orElse(Order.NEWEST));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(all)
                .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                .findFirst());
    }

    /// Only what differs from looking for nothing.
    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isBlank()) {
            parameters.put("zoek", text);
        }
        put(parameters, "soort", kind);
        put(parameters, "branche", sector);
        put(parameters, "volgorde", order == Order.NEWEST ? null : order);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            parameters.put(name, constant.name().toLowerCase(Locale.ROOT));
        }
    }

    /// @param vacancies newest first
    /// @param placeName a vacancy's place in words
    List<VacancyDetails> pick(List<VacancyDetails> vacancies, Function<VacancyDetails, String> placeName) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return vacancies.stream()
                .filter(vacancy -> kind == null || vacancy.content().kind() == kind)
                .filter(vacancy -> sector == null || vacancy.organisation().sector() == sector)
                .filter(vacancy -> wanted.isEmpty()
                        || Stream.of(
                                        vacancy.content().title(),
                                        vacancy.organisation().name(),
                                        placeName.apply(vacancy))
                                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(order.comparator())
                .toList();
    }
}
