package coop.alveole.query.deadline;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.deadline.OtherLines.Waiting;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Urgency;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of « Échéances »: {@code what} is a kind of deadline, or the actions; null and blank ask nothing. */
public record DayFilter(
        @Nullable String what,
        @Nullable String territory,
        @Nullable Desk desk,
        @Nullable Urgency urgency,
        Whose whose) {
    /** The lines of whoever reads and of their desks, or those of the colleagues too. */
    public enum Whose {
        MINE,
        EVERYBODY
    }

    static final String ACTION = "ACTION";

    public DayFilter {
        UNREADABLE_REQUEST.require(
                what == null
                        || what.isBlank()
                        || what.equals(ACTION)
                        || kind(what).isPresent(),
                "what",
                "« what » est une sorte d'échéance, ou « ACTION ».");
    }

    DayFilter(@Nullable String what, @Nullable String territory, @Nullable Desk desk, @Nullable Urgency urgency) {
        this(what, territory, desk, urgency, Whose.EVERYBODY);
    }

    public static DayFilter of(Whose whose, @Nullable String territory) {
        return new DayFilter(null, territory, null, null, whose);
    }

    boolean onlyActions() {
        return ACTION.equals(what);
    }

    boolean onlyDeadlines() {
        return kind(what).isPresent();
    }

    DeadlineFilter ofDeadlines() {
        return new DeadlineFilter(kind(what).orElse(null), null, territory, desk, urgency);
    }

    /** Without an urgency, all but what is far away. */
    boolean isPressing(Urgency line) {
        return urgency == null ? line != Urgency.LATER : line == urgency;
    }

    boolean keeps(DeadlineView line, Viewer viewer) {
        var about = new MembershipId(line.membershipId()).personId();
        return isPressing(line.urgency()) && isFor(line.addressed().whose(), Optional.of(about), viewer);
    }

    boolean keeps(ActionView action, Viewer viewer) {
        var about = Optional.ofNullable(action.membershipId()).map(id -> new MembershipId(id).personId());
        return isPressing(action.urgency())
                && isFor(action.addressed(), about, viewer)
                && (desk == null || action.isFor(desk))
                && DeadlineFilter.isWithin(territory, action.territory());
    }

    boolean keeps(Waiting waiting, Urgency line, Viewer viewer) {
        var about = Optional.ofNullable(waiting.membership()).map(MembershipId::personId);
        return isPressing(line)
                && isFor(Addressed.to(waiting.desk()), about, viewer)
                && (desk == null || desk == waiting.desk())
                && DeadlineFilter.isWithin(territory, waiting.territory());
    }

    private boolean isFor(Addressed line, Optional<PersonId> about, Viewer viewer) {
        return whose == Whose.EVERYBODY || line.isFor(viewer, about);
    }

    private static Optional<DeadlineKind> kind(@Nullable String what) {
        return Stream.of(DeadlineKind.values())
                .filter(kind -> kind.name().equals(what))
                .findFirst();
    }
}
