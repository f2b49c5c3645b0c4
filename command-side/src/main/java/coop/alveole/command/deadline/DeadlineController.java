package coop.alveole.command.deadline;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.deadline.DeadlineCommand;
import coop.alveole.domain.deadline.DeadlineCommand.*;
import coop.alveole.domain.deadline.DeadlineEvent.DoneReason;
import coop.alveole.domain.deadline.DeadlineEvent.PauseReason;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do about a line of « Échéances », which is named by its kind and its day. */
@RestController
@RequestMapping("/api/v1/memberships")
class DeadlineController {
    private static final String DEADLINES = "/api/v1/deadlines";

    /** {@code until} is the day on which the line shows again. */
    record SnoozeBody(DeadlineKind kind, LocalDate dueOn, LocalDate until, PauseReason reason) {}

    record SuspendBody(DeadlineKind kind, LocalDate dueOn, PauseReason reason) {}

    record LineBody(DeadlineKind kind, LocalDate dueOn) {}

    record CloseBody(DeadlineKind kind, LocalDate dueOn, DoneReason reason) {}

    private final Commands commands;
    private final KnownMemberships memberships;
    private final KnownDeadlines known;
    private final Supplier<LocalDate> today;

    DeadlineController(
            Commands commands, KnownMemberships memberships, KnownDeadlines known, Supplier<LocalDate> today) {
        this.commands = commands;
        this.memberships = memberships;
        this.known = known;
        this.today = today;
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @PostMapping("/{id}/snooze-deadline")
    ResponseEntity<Object> snooze(@PathVariable MembershipId id, @RequestBody SnoozeBody body, Request request) {
        return done(
                id,
                new LineBody(body.kind(), body.dueOn()),
                request,
                line -> new SnoozeDeadline(line, today.get(), body.until(), body.reason()));
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @PostMapping("/{id}/suspend-reminders")
    ResponseEntity<Object> suspend(@PathVariable MembershipId id, @RequestBody SuspendBody body, Request request) {
        return done(
                id,
                new LineBody(body.kind(), body.dueOn()),
                request,
                line -> new SuspendReminders(line, today.get(), body.reason()));
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @PostMapping("/{id}/resume-reminders")
    ResponseEntity<Object> resume(@PathVariable MembershipId id, @RequestBody LineBody body, Request request) {
        return done(id, body, request, line -> new ResumeReminders(line, today.get()));
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @PostMapping("/{id}/take-up-deadline")
    ResponseEntity<Object> takeUp(@PathVariable MembershipId id, @RequestBody LineBody body, Request request) {
        var by = request.asker().account();
        return done(id, body, request, line -> new TakeUpDeadline(line, today.get(), by));
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @PostMapping("/{id}/close-deadline")
    ResponseEntity<Object> close(@PathVariable MembershipId id, @RequestBody CloseBody body, Request request) {
        return done(
                id,
                new LineBody(body.kind(), body.dueOn()),
                request,
                line -> new CloseDeadline(line, today.get(), body.reason()));
    }

    private ResponseEntity<Object> done(
            MembershipId id, LineBody body, Request request, Function<DeadlineId, DeadlineCommand> command) {
        var line = known.open(memberships.known(id), body.kind(), body.dueOn(), today.get());
        return Replies.done(commands.send(command.apply(line), request), DEADLINES);
    }
}
