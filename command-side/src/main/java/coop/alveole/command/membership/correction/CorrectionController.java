package coop.alveole.command.membership.correction;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionCommand;
import coop.alveole.domain.membership.correction.CorrectionCommand.*;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A date that was recorded wrongly is put right by a new fact. */
@RestController
@RequestMapping(CorrectionController.MEMBERSHIPS)
class CorrectionController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** {@code kind} and {@code startsOn}, as recorded, say which contract; both ends are given as they should be. */
    record CorrectContractBody(
            ContractKind kind,
            LocalDate startsOn,
            LocalDate correctedStartsOn,
            LocalDate correctedEndsOn,
            CorrectionReason reason) {}

    /** The CESA in force. */
    record CorrectCesaBody(LocalDate correctedSignedOn, CorrectionReason reason) {}

    private final Commands commands;

    CorrectionController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/correct-contract")
    ResponseEntity<Object> correctContract(
            @PathVariable MembershipId id, @RequestBody CorrectContractBody body, Request request) {
        return done(
                new CorrectContract(
                        id,
                        body.kind(),
                        body.startsOn(),
                        body.correctedStartsOn(),
                        body.correctedEndsOn(),
                        body.reason()),
                request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/correct-cesa")
    ResponseEntity<Object> correctCesa(
            @PathVariable MembershipId id, @RequestBody CorrectCesaBody body, Request request) {
        return done(new CorrectCesa(id, body.correctedSignedOn(), body.reason()), request);
    }

    private ResponseEntity<Object> done(CorrectionCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
