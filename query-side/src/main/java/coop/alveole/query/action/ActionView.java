package coop.alveole.query.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.action.ExitLine;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.shared.Words;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action as one reader sees it on one day; without {@code membershipId} it is about nobody. {@code goneUpOn} is the day
 * from which it is the co-managers' too, because nobody had done it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        String id,
        Words what,
        @Nullable String membershipId,
        String territory,
        LocalDate notedOn,
        LocalDate dueOn,
        @Nullable PutOffReason putOffFor,
        Addressed addressed,
        @Nullable LocalDate goneUpOn,
        State state,
        Urgency urgency,
        @Nullable LocalDate endedOn,
        @Nullable DropReason droppedFor,
        @Nullable Exit exit,
        long version) {
    /** Of which exit it settles a part. */
    public record Exit(LocalDate lastDay, ExitLine line) {}

    /** What has become of it by then. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** Theirs by name. */
    boolean isOf(Viewer viewer) {
        return addressed.account() != null && addressed.isFor(viewer, about());
    }

    /** Of a desk at which they sit for whoever it is about; one that went up is of the co-managers too. */
    boolean isOfADeskOf(Viewer viewer) {
        boolean wentUp = goneUpOn != null && viewer.sitsAt(Desk.CO_MANAGER, about());
        return wentUp || (addressed.account() == null && addressed.isFor(viewer, about()));
    }

    private Optional<PersonId> about() {
        return Optional.ofNullable(membershipId).map(id -> new MembershipId(id).personId());
    }

    public boolean isFor(Desk desk) {
        return desk == addressed.desk() || (desk == Desk.CO_MANAGER && goneUpOn != null);
    }
}
