package coop.alveole.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a search has found, grouped; {@code more} says that a group had more than it shows. */
public record Found(List<Hit> people, List<Hit> organisations, List<Hit> activities, boolean more) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), false);

    /** {@code because} is the field that answers, in its words, empty for the name itself. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Hit(
            String id, String href, String name, String standing, String territory, String field, String because) {}

    public boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty() && activities.isEmpty();
    }
}
