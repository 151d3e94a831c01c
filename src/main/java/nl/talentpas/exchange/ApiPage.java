package nl.talentpas.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A page of a list, with the way to the other ones.
///
/// @param page its number, counted from 0
/// @param total how many items the whole list has
record ApiPage<T>(List<T> items, int page, int size, int total, Links links) {

    static final int MOST = 100;

    /// Addresses on this server; none where there is no such page.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(
            String self,
            String first,
            @Nullable String prev,
            @Nullable String next,
            String last) {}

    /// Which part of a list is asked for.
    record Asked(int page, int size) {

        Asked {
            if (page < 0) {
                throw new ApiRefusal(HttpStatus.BAD_REQUEST, "exchange.problem.page");
            }
            if (size < 1 || size > MOST) {
                throw new ApiRefusal(HttpStatus.BAD_REQUEST, "exchange.problem.size", MOST);
            }
        }

        <S, T> ApiPage<T> of(List<S> all, Function<S, T> form) {
            List<T> items =
                    all.stream().skip((long) page * size).limit(size).map(form).toList();
            return new ApiPage<>(items, page, size, all.size(), links(Math.max(0, (all.size() - 1) / size)));
        }

        private Links links(int last) {
            return new Links(
                    link(page),
                    link(0),
                    page > 0 && page <= last ? link(page - 1) : null,
                    page < last ? link(page + 1) : null,
                    link(last));
        }

        private static String link(int number) {
            return ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("page", number)
                    .scheme(null)
                    .host(null)
                    .port(null)
                    .build()
                    .toUriString();
        }
    }
}
