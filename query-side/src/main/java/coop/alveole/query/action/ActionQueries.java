package coop.alveole.query.action;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.action.ActionFile.*;
import coop.alveole.projection.action.ActionFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Recipients;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about actions: those of the files that whoever reads may act on, and those about nobody. */
@Component
public class ActionQueries {
    private static final int DAYS_AHEAD = 7;

    private final Documents<ActionFile> files;
    private final Resident<ActionFile> resident;
    private final Placements placements;
    private final Recipients recipients;
    private final AsKnown asKnown;
    private final KeyRing keys;
    private final ExitLineWords lines;

    ActionQueries(
            Documents<ActionFile> files,
            Resident<ActionFile> resident,
            Placements placements,
            Recipients recipients,
            AsKnown asKnown,
            KeyRing keys,
            ExitLineWords lines) {
        this.lines = lines;
        this.files = files;
        this.resident = resident;
        this.placements = placements;
        this.recipients = recipients;
        this.asKnown = asKnown;
        this.keys = keys;
    }

    /** Those still open, the most pressing first. */
    public List<ActionView> open(Reading reading) {
        return actions(new ActionFilter(null, null, null, State.OPEN, null), reading);
    }

    List<ActionView> actions(ActionFilter filter, Reading reading) {
        reading.waitFor(files);
        placements.waitFor(reading);
        recipients.waitFor(reading);
        return resident.rows().stream()
                .flatMap(file -> view(file, reading).stream())
                .filter(action -> filter.keeps(action, reading.viewer()))
                .sorted(Comparator.comparing(ActionView::dueOn).thenComparing(ActionView::id))
                .toList();
    }

    /** The lines of the files of exits, settled or not. */
    public List<ActionView> ofExits(Reading reading) {
        return actions(new ActionFilter(null, null, null, null, null), reading).stream()
                .filter(action -> action.exit() != null)
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<ActionView> action(ActionItemId id, Reading reading) {
        return asKnown.find(files, new ActionFiles(), id.value(), reading).flatMap(file -> view(file, reading));
    }

    private Optional<ActionView> view(ActionFile file, Reading reading) {
        return file.matterOn(reading.asOf())
                .filter(matter -> mayRead(matter, reading))
                .map(matter -> view(file, matter, reading));
    }

    private ActionView view(ActionFile file, Matter matter, Reading reading) {
        var day = reading.asOf();
        var due = file.dueAt(day).orElseThrow();
        var ending = file.endedBy(day);
        return new ActionView(
                file.id(),
                what(matter, reading),
                matter.file().<@Nullable String>map(MembershipId::value).orElse(null),
                territory(matter, day),
                file.noted().getFirst().on(),
                due.dueOn(),
                due.putOffFor(),
                addressed(file.addressedOn(day).orElseThrow().addressee(), matter, day),
                ending.isPresent() ? null : goneUpOn(due.dueOn(), day),
                ending.map(ActionQueries::state).orElse(State.OPEN),
                urgency(due.dueOn(), day),
                ending.<@Nullable LocalDate>map(Ending::on).orElse(null),
                ending.map(Ending::droppedFor).orElse(null),
                matter instanceof Matter.OfAnExit exit ? new ActionView.Exit(exit.lastDay(), exit.line()) : null,
                file.version());
    }

    private Words what(Matter matter, Reading reading) {
        return switch (matter) {
            case Matter.OfTheHouse house -> Words.of(house.what().text());
            case Matter.OfAnExit exit -> Words.of(lines.words(exit.line()));
            case Matter.OfAFile of -> {
                var person = of.membershipId().personId();
                if (!reading.viewer().may(Access.READ_IDENTITY, person)) yield Words.RESERVED;
                yield keys.open(of.what().text(), of.what().field())
                        .map(Words::of)
                        .orElse(Words.ERASED);
            }
        };
    }

    private String territory(Matter matter, LocalDate day) {
        return matter.file()
                .flatMap(id -> placements.territoryOn(id.value(), day))
                .map(Label::text)
                .orElse("");
    }

    private Addressed addressed(Addressee addressee, Matter matter, LocalDate day) {
        Optional<PersonId> about = matter.file().map(MembershipId::personId);
        return switch (addressee) {
            case Addressee.OfADesk at ->
                advisor(at, matter, day)
                        .flatMap(account -> recipients.insteadOf(account, about, day))
                        .orElseGet(() -> Addressed.to(at.desk()));
            case Addressee.Somebody somebody -> recipients.of(somebody.account(), about, day);
        };
    }

    /** What is left to accompaniment is left to whoever accompanies. */
    private Optional<AccountId> advisor(Addressee.OfADesk at, Matter matter, LocalDate day) {
        if (at.desk() != Desk.ADVISOR) return Optional.empty();
        return matter.file().flatMap(id -> placements.advisorOn(id.value(), day));
    }

    private static boolean mayRead(Matter matter, Reading reading) {
        return matter.file()
                .map(id -> reading.viewer().may(Access.FOLLOW_ACTION, id.personId()))
                .orElseGet(() -> reading.viewer().maySomewhere(Access.FOLLOW_ACTION));
    }

    private static @Nullable LocalDate goneUpOn(LocalDate dueOn, LocalDate day) {
        var goesUpOn = dueOn.plusDays(ReminderPlan.DAYS_BEFORE_GOING_UP);
        return goesUpOn.isAfter(day) ? null : goesUpOn;
    }

    private static State state(Ending ending) {
        return ending.droppedFor() == null ? State.DONE : State.DROPPED;
    }

    private static Urgency urgency(LocalDate dueOn, LocalDate day) {
        if (dueOn.isBefore(day)) return Urgency.LATE;
        if (dueOn.equals(day)) return Urgency.TODAY;
        return dueOn.isAfter(day.plusDays(DAYS_AHEAD)) ? Urgency.LATER : Urgency.SOON;
    }
}
