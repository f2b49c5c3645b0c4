package coop.alveole.command.membership.correction;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HeldAssemblies;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An admission recorded wrongly is put right by a new fact, with an assembly dated for that day. */
@RestController
@RequestMapping(CorrectionController.MEMBERSHIPS)
class AdmissionCorrectionController {
    /** The last admission; the day is that of the vote. Of one of the past the assembly may go on being unknown. */
    record CorrectAdmissionBody(
            @Nullable AssemblyId assemblyId, LocalDate correctedAdmittedOn, CorrectionReason reason) {}

    private final Commands commands;
    private final HeldAssemblies assemblies;

    AdmissionCorrectionController(Commands commands, HeldAssemblies assemblies) {
        this.commands = commands;
        this.assemblies = assemblies;
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/correct-admission")
    ResponseEntity<Object> correctAdmission(
            @PathVariable MembershipId id, @RequestBody CorrectAdmissionBody body, Request request) {
        return Replies.done(commands.send(command(id, body), request), CorrectionController.MEMBERSHIPS);
    }

    private CorrectAdmission command(MembershipId id, CorrectAdmissionBody body) {
        var assembly = body.assemblyId();
        var day = body.correctedAdmittedOn();
        return assembly == null
                ? new CorrectAdmission(id, null, day, body.reason())
                : new CorrectAdmission(id, assembly, day, body.reason(), assemblies.of(assembly));
    }
}
