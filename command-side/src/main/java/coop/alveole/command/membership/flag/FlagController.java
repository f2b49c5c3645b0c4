package coop.alveole.command.membership.flag;

import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.flag.FlagCommand.*;
import coop.alveole.domain.membership.flag.FlagId;
import coop.alveole.domain.membership.flag.FlagReason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of anomalies: of one, or of all that a list shows. */
@RestController
@RequestMapping("/api/v1/flags")
class FlagController {
    record AcknowledgeBody(List<FlagId> flags, FlagReason reason) {}

    record ReopenBody(List<FlagId> flags) {}

    private final FlagsTogether together;
    private final Supplier<LocalDate> today;

    FlagController(FlagsTogether together, Supplier<LocalDate> today) {
        this.together = together;
        this.today = today;
    }

    @Allowed(Access.ACKNOWLEDGE_FLAG)
    @PostMapping("/acknowledge")
    ResponseEntity<Object> acknowledge(@RequestBody AcknowledgeBody body, Request request) {
        var said = together.send(
                body.flags(),
                request,
                (membership, flags) -> new AcknowledgeFlags(membership, flags, body.reason(), today.get()));
        return Replies.together(said.told(), said.position());
    }

    @Allowed(Access.ACKNOWLEDGE_FLAG)
    @PostMapping("/reopen")
    ResponseEntity<Object> reopen(@RequestBody ReopenBody body, Request request) {
        var said = together.send(
                body.flags(), request, (membership, flags) -> new ReopenFlags(membership, flags, today.get()));
        return Replies.together(said.told(), said.position());
    }
}
