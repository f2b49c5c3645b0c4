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
    /** Addressed to whoever reads, or to a desk they sit at. */
    enum Whose {
        MINE,
        MY_DESKS
    }

    ActionFilter openUnlessSaid() {
        return state == null ? new ActionFilter(whose, territory, desk, State.OPEN, membership) : this;
    }

    boolean keeps(ActionView action, Viewer viewer) {
        return (whose == null || isAsked(whose, action, viewer))
                && (territory == null || territory.isBlank() || isSame(territory, action.territory()))
                && (desk == null || action.isFor(desk))
                && (state == null || state == action.state())
                && (membership == null || membership.value().equals(action.membershipId()));
    }

    private static boolean isAsked(Whose whose, ActionView action, Viewer viewer) {
        return switch (whose) {
            case MINE -> action.isOf(viewer);
            case MY_DESKS -> action.isOfADeskOf(viewer);
        };
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }
}
