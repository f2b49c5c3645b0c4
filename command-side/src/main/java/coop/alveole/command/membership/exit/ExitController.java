package coop.alveole.command.membership.exit;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.exit.ExitCommand.LeaveCooperative;
import coop.alveole.domain.membership.exit.ExitCommand.RecordPastExit;
import coop.alveole.domain.membership.exit.ExitCommand.ReturnToCooperative;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.exit.RemainingDue.DueKind;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ExitController.MEMBERSHIPS)
class ExitController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** What remains due after the last day, each absent when nothing is. */
    record LeaveBody(
            ExitKind exitKind,
            ExitReason exitReason,
            LocalDate lastDay,
            @Nullable Long sharesCents,
            @Nullable Long variablePayCents,
            @Nullable Long expensesCents,
            @Nullable Long advancesCents) {
        List<RemainingDue> due() {
            return Stream.of(
                            due(DueKind.SHARES, sharesCents),
                            due(DueKind.VARIABLE_PAY, variablePayCents),
                            due(DueKind.EXPENSES, expensesCents),
                            due(DueKind.ADVANCES, advancesCents))
                    .flatMap(lines -> lines)
                    .toList();
        }

        private static Stream<RemainingDue> due(DueKind kind, @Nullable Long cents) {
            return cents == null ? Stream.empty() : Stream.of(new RemainingDue(kind, new Money(cents)));
        }
    }

    /** Of the past, with the rules it broke in its time. */
    record PastExitBody(ExitKind exitKind, ExitReason exitReason, LocalDate lastDay) {}

    record ReturnBody(LocalDate returnedOn) {}

    private final Commands commands;

    ExitController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.RECORD_EXIT)
    @PostMapping("/{id}/leave")
    ResponseEntity<Object> leave(@PathVariable MembershipId id, @RequestBody LeaveBody body, Request request) {
        var command = new LeaveCooperative(id, body.exitKind(), body.exitReason(), body.lastDay(), body.due());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.RECORD_EXIT)
    @PostMapping("/{id}/record-past-exit")
    ResponseEntity<Object> recordPastExit(
            @PathVariable MembershipId id, @RequestBody PastExitBody body, Request request) {
        var command = new RecordPastExit(id, body.exitKind(), body.exitReason(), body.lastDay());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.RECORD_EXIT)
    @PostMapping("/{id}/return")
    ResponseEntity<Object> comeBack(@PathVariable MembershipId id, @RequestBody ReturnBody body, Request request) {
        return Replies.done(commands.send(new ReturnToCooperative(id, body.returnedOn()), request), MEMBERSHIPS);
    }
}
