package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.deadline.DeadlineView.Urgency;
import coop.alveole.query.deadline.DeadlinesPage.*;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of « Échéances »: what, who, by when, where it stands in words, and what may be done about it. */
@Component
class DeadlineRows {
    private static final String SNOOZED = "SNOOZED";
    private static final int AMBER_MONTHS = 9;
    private static final int RED_MONTHS = 3;

    private final Directory directory;

    DeadlineRows(Directory directory) {
        this.directory = directory;
    }

    List<Group> groups(List<DeadlineView> lines, Reading reading, boolean mayRecord) {
        return Stream.concat(Stream.of(Urgency.values()).map(Enum::name), Stream.of(SNOOZED))
                .map(name -> new Group(
                        name,
                        lines.stream()
                                .filter(line -> groupOf(line).equals(name))
                                .map(line -> row(line, reading, mayRecord))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    static String groupOf(DeadlineView line) {
        return line.putOff() ? SNOOZED : line.urgency().name();
    }

    private Row row(DeadlineView line, Reading reading, boolean mayRecord) {
        var person = new MembershipId(line.membershipId()).personId();
        boolean mayFollow = mayRecord && reading.viewer().may(Access.FOLLOW_DEADLINE, person);
        return new Row(
                line.deadlineId(),
                "/members/" + line.membershipId(),
                line.kind().name(),
                directory.nameOf(person, reading),
                line.territory(),
                French.day(line.actBy()),
                French.day(line.dueOn()),
                tone(line, reading.asOf()),
                line.addressed().desk().name(),
                state(line),
                mayFollow ? forms(line) : List.of(),
                line.membershipId(),
                line.dueOn().toString());
    }

    /** Amber nine months and red three months before the last day to act; for the rest, red once it is there. */
    private static String tone(DeadlineView line, LocalDate asOf) {
        if (line.urgency() == Urgency.LATE || line.urgency() == Urgency.TODAY) return "red";
        if (line.kind() != DeadlineKind.ASSOCIATION) return line.urgency() == Urgency.SOON ? "amber" : "none";
        if (!line.actBy().minusMonths(RED_MONTHS).isAfter(asOf)) return "red";
        return line.actBy().minusMonths(AMBER_MONTHS).isAfter(asOf) ? "none" : "amber";
    }

    List<Said> state(DeadlineView line) {
        var said = new ArrayList<Said>();
        said.add(new Said("urgency." + line.urgency(), ""));
        if (line.condition() != null) said.add(new Said("deadline.condition", line.condition()));
        var done = line.done();
        say(said, "deadline.gone-up", line.addressed().goneUpOn());
        say(said, "deadline.taken-up", done.takenUpOn());
        say(said, "deadline.snoozed", done.snoozedUntil());
        say(said, "deadline.suspended", done.suspendedSince());
        say(said, "deadline.reminded", done.remindedOn());
        done.proposed().forEach(step -> said.add(new Said("proposed." + step, "")));
        return List.copyOf(said);
    }

    private static void say(List<Said> said, String key, @Nullable LocalDate day) {
        if (day != null) said.add(new Said(key, French.day(day)));
    }

    private static List<Form> forms(DeadlineView line) {
        var forms = new ArrayList<Form>();
        if (line.done().takenUpOn() == null) forms.add(new Form("take-up-deadline", List.of()));
        forms.add(new Form("snooze-deadline", List.of("until", "pause")));
        forms.add(
                line.done().suspendedSince() == null
                        ? new Form("suspend-reminders", List.of("pause"))
                        : new Form("resume-reminders", List.of()));
        if (line.kind().isClosedByHand()) forms.add(new Form("close-deadline", List.of("end")));
        return List.copyOf(forms);
    }
}
