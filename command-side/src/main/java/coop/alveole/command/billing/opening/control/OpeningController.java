package coop.alveole.command.billing.opening.control;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.opening.Difference;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.domain.billing.opening.OpeningCommand.AcceptDifference;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A difference that stays is accepted by whoever answers for it, by name and with the reason why. */
@RestController
@RequestMapping(OpeningController.OPENING)
class OpeningController {
    static final String OPENING = "/api/v1/opening";

    /** {@code there} and {@code here} are the two figures as they stand on the page: cents, or a number of invoices. */
    record AcceptBody(ActivityId activityId, Figure figure, long there, long here, String motive) {}

    private final Commands commands;
    private final ControlIds controls;
    private final TradeWords words;
    private final FiscalYears years;
    private final Supplier<LocalDate> today;

    OpeningController(
            Commands commands, ControlIds controls, TradeWords words, FiscalYears years, Supplier<LocalDate> today) {
        this.commands = commands;
        this.controls = controls;
        this.words = words;
        this.years = years;
        this.today = today;
    }

    @Allowed(Access.ACCEPT_DIFFERENCE)
    @PostMapping("/accept-difference")
    ResponseEntity<Object> accept(@RequestBody AcceptBody body, Request request) {
        var on = today.get();
        var command = new AcceptDifference(
                controls.of(body.activityId()),
                body.activityId(),
                new Difference(body.figure(), body.there(), body.here()),
                words.sealed(years.kept(on), request, new Said(TradeField.MOTIVE, body.motive())),
                on,
                request.asker().account());
        return Replies.done(commands.send(command, request), OPENING);
    }
}
