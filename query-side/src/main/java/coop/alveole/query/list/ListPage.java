package coop.alveole.query.list;

import static coop.alveole.query.list.ListAddress.AS_OF;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list, ready to be read: {@code lines} of {@code total}; {@code order} is empty in the order of the list, and
 * {@code address} asks again for what is shown. Drawn by the fragments of {@code list.html}.
 */
public record ListPage<R>(
        String path,
        String address,
        String title,
        String count,
        String none,
        String day,
        @Nullable String asOf,
        String order,
        List<Head> heads,
        List<Asked> asked,
        List<File> files,
        List<Line<R>> lines,
        int total,
        Links links) {
    /** {@code href} sorts by it, or the other way round; {@code sorted} is the value of aria-sort; a counted one says how. */
    public record Head(
            String name,
            String label,
            String href,
            @Nullable String sorted,
            boolean number,
            boolean counted) {}

    /** What was asked, and the address that no longer asks it. */
    public record Asked(String words, String without) {}

    public record File(String suffix, String href) {}

    /** The page that follows, the first one, all rows on one page: each only where there is one. */
    public record Links(
            @Nullable String next,
            @Nullable String first,
            @Nullable String whole) {}

    /** A row, and what its columns say by their names: in the words of the files. */
    public record Line<R>(R row, Map<String, String> said) {}

    /** Another page, on the day that was asked for. */
    public String to(String page) {
        return asOf == null ? page : page + "?" + AS_OF + "=" + asOf;
    }

    /** The same question, on another page of the same list. */
    public String at(String other) {
        return other + address.substring(path.length());
    }

    /** In the order of the list, its rows may be shown in groups. */
    public boolean isInItsOrder() {
        return order.isEmpty();
    }
}
