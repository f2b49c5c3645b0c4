package coop.alveole.query.action;

import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.shared.Viewer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Null is no criterion. */
record ActionFilter(
        @Nullable Whose whose,
        @Nullable String territory,
        @Nullable Desk desk,
        @Nullable State state,
        @Nullable MembershipId membership) {

    /** Addressed to whoever reads, or to anybody. */
    enum Whose {
        MINE
    }

    boolean keeps(ActionView action, Viewer viewer) {
        return (whose == null || isOf(viewer, action))
                && (territory == null || territory.isBlank() || isSame(territory, action.territory()))
                && (desk == null || action.isFor(desk))
                && (state == null || state == action.state())
                && (membership == null || membership.value().equals(action.membershipId()));
    }

    private static boolean isOf(Viewer viewer, ActionView action) {
        var account = action.addressed().account();
        return account != null && viewer.is(account);
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }
}
