package coop.alveole.command.billing.entries;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entries of a period leave for the software of the accountant, each once. */
@RestController
@RequestMapping(EntryExportController.EXPORTS)
class EntryExportController {
    static final String EXPORTS = "/api/v1/entry-exports";

    /** Both days included. */
    record ExportBody(LocalDate from, LocalDate to) {}

    private final EntryExports exports;

    EntryExportController(EntryExports exports) {
        this.exports = exports;
    }

    @Allowed(Access.EXPORT_ENTRIES)
    @PostMapping
    ResponseEntity<Object> export(@RequestBody ExportBody body, Request request) {
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        return Replies.created(exports.export(body.from(), body.to(), request), EXPORTS);
    }
}
