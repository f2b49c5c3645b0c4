package coop.alveole.domain.governance;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to one general assembly (assemblée générale); its date counts from the day on which it was set. */
public sealed interface AssemblyEvent {
    AssemblyId assemblyId();

    LocalDate decidedOn();

    default LocalDate effectiveOn() {
        return decidedOn();
    }

    @Revision("1")
    record AssemblyDated(AssemblyId assemblyId, AssemblyKind kind, LocalDate heldOn, LocalDate decidedOn)
            implements AssemblyEvent {}

    @Revision("1")
    record AssemblyMoved(AssemblyId assemblyId, LocalDate heldOn, LocalDate decidedOn) implements AssemblyEvent {}

    @Revision("1")
    record AssemblyCancelled(AssemblyId assemblyId, AssemblyCancellation cause, LocalDate decidedOn)
            implements AssemblyEvent {}
}
