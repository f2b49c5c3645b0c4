package coop.alveole.ops.imports;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceCommand.SettleDivergence;
import coop.alveole.domain.divergence.DivergenceEvent.DivergenceFound;
import coop.alveole.domain.imports.ImportCommand.UndoImport;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.ops.http.FilesComingIn;
import coop.alveole.ops.store.BroughtOnRecord;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** « Annuler l'import »: all of it or nothing, and nothing is recorded between the look at the record and the decision. */
@RestController
class UndoController {
    record UndoBody(LocalDate undoneOn) {}

    private final ImportDesk desk;
    private final Commands commands;
    private final BroughtOnRecord record;
    private final EventStore events;
    private final KeyDestruction keys;

    UndoController(ImportDesk desk, Commands commands, BroughtOnRecord record, EventStore events, KeyDestruction keys) {
        this.desk = desk;
        this.commands = commands;
        this.record = record;
        this.events = events;
        this.keys = keys;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @PostMapping(FilesComingIn.ADDRESS + "/{run}/undo")
    ResponseEntity<Object> undo(@PathVariable ImportId run, @RequestBody UndoBody body, Request request) {
        UNKNOWN.require(events.lastSequenceNumberFor(run.value()).isPresent(), "run");
        var outcome = desk.whileNoneRuns(() -> commands.alone(() -> undone(run, body.undoneOn(), request)));
        return Replies.done(outcome, FilesComingIn.ADDRESS);
    }

    /** The words of those it brought in become unreadable with it; a refusal leaves them as they are. */
    private Outcome undone(ImportId run, LocalDate day, Request request) {
        var brought = record.of(run);
        var command = new UndoImport(run, day, brought.later());
        if (request.simulated() || !brought.later().isNone()) return commands.send(command, request);
        keys.intend(brought.people());
        try {
            withdraw(brought.divergences(), day, request);
            return commands.send(command, request);
        } finally {
            keys.complete(brought.people());
        }
    }

    /** Before the undoing: cut short between the two, the import still stands, and met again they are noted again. */
    private void withdraw(List<DivergenceFound> divergences, LocalDate day, Request request) {
        for (var each : divergences)
            commands.send(
                    new SettleDivergence(each.divergencesId(), day, each.there().subject(), Choice.WITHDRAWN),
                    request.apart(null));
    }
}
