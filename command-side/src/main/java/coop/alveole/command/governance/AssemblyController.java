package coop.alveole.command.governance;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.governance.AssemblyCommand;
import coop.alveole.domain.governance.AssemblyCommand.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An assembly is the whole house's, so that its path names it otherwise than an object within a territory. */
@RestController
@RequestMapping(AssemblyController.ASSEMBLIES)
class AssemblyController {
    static final String ASSEMBLIES = "/api/v1/assemblies";

    /** {@code decidedOn} is the day on which the date was set; an assembly already held may be recorded. */
    record DateBody(AssemblyKind kind, LocalDate heldOn, LocalDate decidedOn) {}

    record MoveBody(LocalDate heldOn, LocalDate decidedOn) {}

    record CancelBody(AssemblyCancellation cause, LocalDate decidedOn) {}

    private final Commands commands;
    private final NewIds ids;

    AssemblyController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @Allowed(Access.CONVENE_ASSEMBLY)
    @PostMapping
    ResponseEntity<Object> date(@RequestBody DateBody body, Request request) {
        var id = new AssemblyId("assembly-" + ids.of(request));
        var command = new DateAssembly(id, body.kind(), body.heldOn(), body.decidedOn());
        return Replies.created(commands.send(command, request), ASSEMBLIES);
    }

    @Allowed(Access.CONVENE_ASSEMBLY)
    @PostMapping("/{assembly}/move")
    ResponseEntity<Object> move(@PathVariable AssemblyId assembly, @RequestBody MoveBody body, Request request) {
        return done(new MoveAssembly(assembly, body.heldOn(), body.decidedOn()), request);
    }

    @Allowed(Access.CONVENE_ASSEMBLY)
    @PostMapping("/{assembly}/cancel")
    ResponseEntity<Object> cancel(@PathVariable AssemblyId assembly, @RequestBody CancelBody body, Request request) {
        return done(new CancelAssembly(assembly, body.cause(), body.decidedOn()), request);
    }

    private ResponseEntity<Object> done(AssemblyCommand command, Request request) {
        return Replies.done(commands.send(command, request), ASSEMBLIES);
    }
}
