package coop.alveole.command.imports.mapping;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.ChosenColumns;
import coop.alveole.command.imports.members.OurLabels;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappingCommand;
import coop.alveole.domain.imports.mapping.MappingCommand.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A column of an export that nobody knows: read as one of ours from now on, or left aside again. */
@RestController
@RequestMapping(MappingController.COLUMNS)
class MappingController {
    static final String COLUMNS = "/api/v1/imports/columns";

    record MapBody(ExportTable table, Label column, Label readAs) {}

    record LeaveBody(ExportTable table, Label column) {}

    private final Commands commands;
    private final ChosenColumns chosen;
    private final Supplier<LocalDate> today;

    MappingController(Commands commands, ChosenColumns chosen, Supplier<LocalDate> today) {
        this.commands = commands;
        this.chosen = chosen;
        this.today = today;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @PostMapping("/map")
    ResponseEntity<Object> map(@RequestBody MapBody body, Request request) {
        var readAs = OurLabels.find(body.table(), body.readAs().text());
        UNREADABLE_REQUEST.require(readAs.isPresent(), "readAs", "ce n'est pas un intitulé de cette table.");
        UNREADABLE_REQUEST.require(
                OurLabels.find(body.table(), body.column().text()).isEmpty(),
                "column",
                "cette colonne est déjà reconnue sous son propre nom.");
        return done(
                new MapColumn(chosen.ours(), body.table(), folded(body.column()), new Label(readAs.get()), today.get()),
                request);
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @PostMapping("/leave")
    ResponseEntity<Object> leave(@RequestBody LeaveBody body, Request request) {
        return done(new LeaveColumn(chosen.ours(), body.table(), folded(body.column()), today.get()), request);
    }

    /** In whatever case the next export writes it. */
    private static Label folded(Label column) {
        try {
            return new Label(Line.folded(column.text()));
        } catch (IllegalArgumentException tooLong) {
            throw new RuleBroken(UNREADABLE_REQUEST, "column", "cet intitulé dépasse 80 caractères.");
        }
    }

    private ResponseEntity<Object> done(MappingCommand command, Request request) {
        return Replies.done(commands.send(command, request), COLUMNS);
    }
}
