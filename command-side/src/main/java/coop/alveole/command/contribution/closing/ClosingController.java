package coop.alveole.command.contribution.closing;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.contribution.ContributionCommand.CloseMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Arrêter le mois », for all activities: asked again, it does what is left and nothing twice. */
@RestController
@RequestMapping(ClosingController.CONTRIBUTIONS)
class ClosingController {
    static final String CONTRIBUTIONS = "/api/v1/contributions";

    record CloseMonthBody(YearMonth month) {}

    /** Over how many ledgers. */
    record ClosedMonth(String month, int closed, long closedBefore) {}

    private final Commands commands;
    private final MonthClosing closing;
    private final Supplier<LocalDate> today;

    ClosingController(Commands commands, MonthClosing closing, Supplier<LocalDate> today) {
        this.commands = commands;
        this.closing = closing;
        this.today = today;
    }

    @Allowed(Access.CLOSE_CONTRIBUTIONS)
    @PostMapping("/close-month")
    ResponseEntity<Object> closeMonth(@RequestBody CloseMonthBody body, Request request) {
        if (request.simulated())
            return rehearsed(closing.left(body.month(), today.get()).commands(), request);
        var closed = closing.close(body.month(), today.get(), request);
        return Replies.together(
                new ClosedMonth(body.month().toString(), closed.ledgers(), closed.before()), closed.position());
    }

    private ResponseEntity<Object> rehearsed(List<CloseMonth> left, Request request) {
        var outcome = commands.together(step -> left.forEach(command -> step.send(command, request)), request);
        return Replies.done(outcome, CONTRIBUTIONS);
    }
}
