package coop.alveole.domain.governance;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one general assembly; {@code decidedOn} is the day on which its date was set. */
public sealed interface AssemblyCommand {
    @TargetAggregateIdentifier
    AssemblyId assemblyId();

    record DateAssembly(AssemblyId assemblyId, AssemblyKind kind, LocalDate heldOn, LocalDate decidedOn)
            implements AssemblyCommand {}

    record MoveAssembly(AssemblyId assemblyId, LocalDate heldOn, LocalDate decidedOn) implements AssemblyCommand {}

    record CancelAssembly(AssemblyId assemblyId, AssemblyCancellation cause, LocalDate decidedOn)
            implements AssemblyCommand {}
}
