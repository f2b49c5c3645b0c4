package coop.alveole.query.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The question of a list as its address says it: copied, it asks the same. Each link of the page changes one thing of it. */
public record ListAddress(String path, SequencedMap<String, String> asked) {
    static final String SORT = "sort";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String AS_OF = "asOf";

    /** What was asked of the list by name, then its order, its day and its length; where a page began is another question. */
    public static ListAddress of(HttpServletRequest request, Collection<Chip> chips) {
        var asked = new LinkedHashMap<String, String>();
        Stream.concat(chips.stream().filter(Chip::isAsked).map(Chip::parameter), Stream.of(SORT, AS_OF, LIMIT))
                .forEach(name -> put(name, request.getParameter(name), asked));
        return new ListAddress(request.getRequestURI(), asked);
    }

    private static void put(String name, @Nullable String value, Map<String, String> asked) {
        if (value != null && !value.isBlank()) asked.put(name, value);
    }

    public ListAddress with(String name, String value) {
        var more = new LinkedHashMap<>(asked);
        more.put(name, value);
        return new ListAddress(path, more);
    }

    ListAddress without(String name) {
        var fewer = new LinkedHashMap<>(asked);
        fewer.remove(name);
        return new ListAddress(path, fewer);
    }

    /** The same question, on another page of the same list. */
    public ListAddress at(String other) {
        return new ListAddress(other, asked);
    }

    /** The same question, of a file. */
    ListAddress as(String suffix) {
        return new ListAddress(path + "." + suffix, asked);
    }

    @Override
    public String toString() {
        if (asked.isEmpty()) return path;
        return asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
