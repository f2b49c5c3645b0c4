package coop.alveole.domain.governance;

import static coop.alveole.domain.governance.AssemblyCancellation.RECORDED_BY_MISTAKE;
import static coop.alveole.domain.governance.AssemblyRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.governance.AssemblyCommand.*;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One general assembly: dated, perhaps moved, perhaps cancelled. One already held may be recorded afterwards. */
public final class GeneralAssembly {
    @AggregateIdentifier
    private AssemblyId id;

    private State state = new Dated(LocalDate.MIN, LocalDate.MIN);

    private sealed interface State {}

    private record Dated(LocalDate heldOn, LocalDate decidedOn) implements State {}

    private record Cancelled(LocalDate since) implements State {}

    private GeneralAssembly() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DateAssembly command) {
        requireDatedBefore(command.heldOn(), command.decidedOn());
        apply(new AssemblyDated(command.assemblyId(), command.kind(), command.heldOn(), command.decidedOn()));
    }

    @CommandHandler
    void handle(MoveAssembly command) {
        var dated = standing(command.decidedOn());
        requireStillToCome(dated, command.decidedOn());
        MOVED_TO_ANOTHER_DAY.require(!command.heldOn().equals(dated.heldOn()), "heldOn", dated.heldOn());
        requireDatedBefore(command.heldOn(), command.decidedOn());
        apply(new AssemblyMoved(id, command.heldOn(), command.decidedOn()));
    }

    /** What was recorded by mistake never was: it is cancelled whatever its date. */
    @CommandHandler
    void handle(CancelAssembly command) {
        var dated = standing(command.decidedOn());
        if (command.cause() != RECORDED_BY_MISTAKE) requireStillToCome(dated, command.decidedOn());
        apply(new AssemblyCancelled(id, command.cause(), command.decidedOn()));
    }

    @EventSourcingHandler
    void on(AssemblyEvent event) {
        id = event.assemblyId();
        state = switch (event) {
            case AssemblyDated e -> new Dated(e.heldOn(), e.decidedOn());
            case AssemblyMoved e -> new Dated(e.heldOn(), e.decidedOn());
            case AssemblyCancelled e -> new Cancelled(e.decidedOn());
        };
    }

    private Dated standing(LocalDate decidedOn) {
        return switch (state) {
            case Cancelled cancelled -> throw new RuleBroken(ASSEMBLY_STILL_STANDS, "assemblyId", cancelled.since());
            case Dated dated -> {
                DECISIONS_IN_ORDER.require(!decidedOn.isBefore(dated.decidedOn()), "decidedOn", dated.decidedOn());
                yield dated;
            }
        };
    }

    private static void requireStillToCome(Dated dated, LocalDate decidedOn) {
        ASSEMBLY_STILL_TO_COME.require(!decidedOn.isAfter(dated.heldOn()), "decidedOn", dated.heldOn());
    }

    private static void requireDatedBefore(LocalDate heldOn, LocalDate decidedOn) {
        DATED_BEFORE_IT_IS_HELD.require(!decidedOn.isAfter(heldOn), "heldOn", heldOn);
    }
}
