package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.query.frame.Address;
import coop.alveole.query.frame.Menu;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content: where we are, the day and the entry it is true of, a key for its forms, how
 * far behind the display is. Absent parts are not shown.
 */
public record Frame(
        String here,
        String path,
        String asOf,
        String day,
        @Nullable String knownAt,
        Kind kind,
        String formKey,
        @Nullable Long late,
        long position,
        LastDeed.@Nullable Done done,
        House house,
        Set<Access> rights,
        Address address,
        String signedInAs,
        List<String> territories) {
    /** Nothing is recorded from a page that shows the past. */
    public enum Kind {
        TODAY,
        PAST
    }

    /** A demonstration says so on every page. */
    public enum House {
        REAL,
        DEMONSTRATION
    }

    /** Whether whoever reads has this right today, however far it reaches: no page is proposed in vain. */
    public boolean opens(String access) {
        return rights.contains(Access.valueOf(access));
    }

    public Menu menu() {
        return Menu.of(rights);
    }

    public boolean past() {
        return kind == Kind.PAST;
    }

    public boolean demonstration() {
        return house == House.DEMONSTRATION;
    }
}
