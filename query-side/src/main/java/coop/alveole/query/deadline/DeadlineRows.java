package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.deadline.DeadlinesPage.*;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the rows of « Échéances »: what, who, by when, where it stands in words, and what may be done about it. */
@Component
class DeadlineRows {
    private static final int AMBER_MONTHS = 9;
    private static final int RED_MONTHS = 3;

    private final Directory directory;
    private final Colleagues colleagues;
    private final MessageSource messages;

    DeadlineRows(Directory directory, Colleagues colleagues, MessageSource messages) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    Row row(DeadlineView line, Reading reading, boolean mayRecord, Locale reader) {
        var person = new MembershipId(line.membershipId()).personId();
        boolean mayFollow = mayRecord && reading.viewer().may(Access.FOLLOW_DEADLINE, person);
        return new Row(
                line.deadlineId(),
                messages.getMessage("deadline." + line.kind(), null, reader),
                "",
                "/members/" + line.membershipId(),
                directory.nameOf(person, reading),
                line.territory(),
                French.day(line.actBy()),
                French.day(line.dueOn()),
                tone(line, reading.asOf()),
                colleagues.said(line.addressed().whose(), reader),
                state(line),
                mayFollow ? forms(line) : List.of());
    }

    /** Amber nine months and red three months before the last day to act; for the rest, red once it is there. */
    private static String tone(DeadlineView line, LocalDate asOf) {
        if (line.urgency() == Urgency.LATE || line.urgency() == Urgency.TODAY) return "red";
        if (line.kind() != DeadlineKind.ASSOCIATION) return line.urgency() == Urgency.SOON ? "amber" : "none";
        if (!line.actBy().minusMonths(RED_MONTHS).isAfter(asOf)) return "red";
        return line.actBy().minusMonths(AMBER_MONTHS).isAfter(asOf) ? "none" : "amber";
    }

    private static List<Said> state(DeadlineView line) {
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
        if (line.done().takenUpOn() == null) forms.add(form(line, "take-up-deadline"));
        forms.add(form(line, "snooze-deadline", "until", "pause"));
        forms.add(
                line.done().suspendedSince() == null
                        ? form(line, "suspend-reminders", "pause")
                        : form(line, "resume-reminders"));
        if (line.kind().isClosedByHand()) forms.add(form(line, "close-deadline", "end"));
        return List.copyOf(forms);
    }

    private static Form form(DeadlineView line, String verb, String... fields) {
        return new Form(
                verb, line.membershipId(), line.kind().name(), line.dueOn().toString(), List.of(fields));
    }
}
