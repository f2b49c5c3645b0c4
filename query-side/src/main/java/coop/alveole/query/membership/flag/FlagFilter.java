package coop.alveole.query.membership.flag;

import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.query.membership.flag.FlagView.State;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Null is no criterion. */
record FlagFilter(
        @Nullable FlagKind kind,
        @Nullable String territory,
        @Nullable State state) {
    static final FlagFilter NONE = new FlagFilter(null, null, null);

    boolean keeps(FlagView flag) {
        return (kind == null || kind == flag.kind())
                && (territory == null || territory.isBlank() || isSame(territory, flag.territory()))
                && (state == null || state == flag.state());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }
}
