package coop.alveole.command.billing.series;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.billing.invoice.Numbering;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A series of numbers goes on after the last one given outside: by the software of before, or before a loss (INV-06). */
@RestController
@RequestMapping(SeriesController.SERIES)
class SeriesController {
    static final String SERIES = "/api/v1/invoice-series";

    /** Zero when no number was given yet in the fiscal year of that day. */
    record ContinueBody(Label prefix, int lastPlace, LocalDate lastIssuedOn) {}

    private final Commands commands;
    private final Numbering numbering;

    SeriesController(Commands commands, Numbering numbering) {
        this.commands = commands;
        this.numbering = numbering;
    }

    @Allowed(Access.CONTINUE_SERIES)
    @PostMapping("/continue")
    ResponseEntity<Object> goOn(@RequestBody ContinueBody body, Request request) {
        UNREADABLE_REQUEST.require(body.lastPlace() >= 0, "lastPlace", "Un numéro ne descend pas sous zéro.");
        var command = numbering.after(body.prefix(), body.lastPlace(), body.lastIssuedOn());
        return Replies.done(commands.send(command, request), SERIES);
    }
}
