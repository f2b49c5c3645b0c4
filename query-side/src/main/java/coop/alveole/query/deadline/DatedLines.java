package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.action.ActionQueries;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.worklist.Addressed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of a calendar: by when and about whom, never what; those of whoever reads, or those of a territory. */
@Component
public class DatedLines {
    /** {@code key} stays when the day moves; {@code membership} is null of what is about nobody. */
    public record Dated(String key, LocalDate on, @Nullable MembershipId membership) {}

    private static final DeadlineFilter ANY = new DeadlineFilter(null, null, null, null, null);

    private final DeadlineQueries deadlines;
    private final ActionQueries actions;

    DatedLines(DeadlineQueries deadlines, ActionQueries actions) {
        this.deadlines = deadlines;
        this.actions = actions;
    }

    public List<Dated> mine(Reading reading) {
        var viewer = reading.viewer();
        return Stream.concat(
                        deadlines.open(ANY, reading, Locale.FRENCH).stream()
                                .filter(line -> isMine(
                                        line.addressed().whose(),
                                        Optional.of(new MembershipId(line.membershipId()).personId()),
                                        viewer))
                                .map(DatedLines::dated),
                        actions(reading)
                                .filter(action -> isMine(
                                        action.addressed(),
                                        Optional.ofNullable(action.membership()).map(MembershipId::personId),
                                        viewer))
                                .map(Acted::dated))
                .toList();
    }

    public List<Dated> of(String territory, Reading reading) {
        var there = new DeadlineFilter(null, null, territory, null, null);
        return Stream.concat(
                        deadlines.open(there, reading, Locale.FRENCH).stream().map(DatedLines::dated),
                        actions(reading)
                                .filter(action -> DeadlineFilter.isWithin(territory, action.territory()))
                                .map(Acted::dated))
                .toList();
    }

    private Stream<Acted> actions(Reading reading) {
        if (!reading.viewer().maySomewhere(Access.FOLLOW_ACTION)) return Stream.of();
        return actions.open(reading.ofList()).stream()
                .map(action -> new Acted(
                        action.id(),
                        action.dueOn(),
                        action.membershipId() == null ? null : new MembershipId(action.membershipId()),
                        action.territory(),
                        action.addressed()));
    }

    private record Acted(
            String id, LocalDate dueOn, @Nullable MembershipId membership, String territory, Addressed addressed) {
        Dated dated() {
            return new Dated(id, dueOn, membership);
        }
    }

    /** A kind that comes again and again is told apart by its day. */
    private static Dated dated(DeadlineView line) {
        var again = line.kind().isRequest() || line.kind() == DeadlineKind.INTERVIEWS ? "/" + line.dueOn() : "";
        return new Dated(
                line.membershipId() + "/" + line.kind() + again, line.actBy(), new MembershipId(line.membershipId()));
    }

    private static boolean isMine(Addressed line, Optional<PersonId> about, Viewer viewer) {
        boolean isAboutMe = about.isPresent() && viewer.self().equals(about);
        return isAboutMe || line.isFor(viewer, about);
    }
}
