package coop.alveole.query.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A part of a list, in a stable order; {@code next} is the cursor of what follows, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    private static final int LIMIT_MAX = 1_000;

    /** The cursor is the id of the last row already given. */
    public static <T> Page<T> of(List<T> rows, Function<T, String> id, int limit, @Nullable String cursor) {
        UNREADABLE_REQUEST.require(
                limit >= 1 && limit <= LIMIT_MAX, "limit", "« limit » vaut de 1 à " + LIMIT_MAX + ".");
        var rest = cursor == null ? rows : after(rows, id, cursor);
        if (rest.size() <= limit) return new Page<>(rest, null);
        return new Page<>(rest.subList(0, limit), id.apply(rest.get(limit - 1)));
    }

    private static <T> List<T> after(List<T> rows, Function<T, String> id, String cursor) {
        for (int i = 0; i < rows.size(); i++)
            if (id.apply(rows.get(i)).equals(cursor)) return rows.subList(i + 1, rows.size());
        UNREADABLE_REQUEST.require(false, "cursor", "ce curseur n'est plus dans la liste : reprenez-la du début.");
        return List.of();
    }

    public ResponseEntity<Page<T>> reply() {
        var headers = new HttpHeaders();
        if (next != null) {
            var address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", next)
                    .build();
            headers.add(HttpHeaders.LINK, "<" + address.getPath() + "?" + address.getQuery() + ">; rel=\"next\"");
        }
        return new ResponseEntity<>(this, headers, 200);
    }
}
