package coop.alveole.domain.billing.export;

import static coop.alveole.domain.billing.export.ExportRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.export.ExportCommand.ExportEntries;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets each fact leave once, in batches that follow each other, and no entry that does not balance. */
public final class ExportRegister {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ExportRegisterId id;

    private final Set<FactId> left = new HashSet<>();
    private int batches;

    private ExportRegister() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ExportEntries c) {
        PERIOD_IN_ORDER.require(!c.lastDay().isBefore(c.from()), "to");
        SOMETHING_LEFT.require(!c.facts().isEmpty(), "from", c.from(), c.lastDay());
        NUMBERED_IN_ORDER.require(c.batch() == batches + 1, "batch", batches + 1);
        var told = new HashSet<FactId>();
        for (var leaving : c.facts()) {
            boolean isNew = !left.contains(leaving.fact()) && told.add(leaving.fact());
            LEAVES_ONCE.require(isNew, "facts", leaving.fact());
            var gap = leaving.gap();
            ENTRY_BALANCED.require(gap.isZero(), "facts", leaving.fact(), gap);
        }
        apply(new EntriesExported(
                c.registerId(),
                c.batch(),
                c.from(),
                c.lastDay(),
                c.flavour(),
                c.encoding(),
                c.facts(),
                c.given(),
                c.exportedOn()));
        for (var kept : c.files())
            apply(new ExportFileKept(
                    c.registerId(), c.batch(), kept.kind(), kept.content(), kept.file(), c.exportedOn()));
    }

    @EventSourcingHandler
    void on(ExportEvent event) {
        id = event.registerId();
        switch (event) {
            case EntriesExported e -> {
                batches = e.batch();
                e.facts().forEach(leaving -> left.add(leaving.fact()));
            }
            case ExportFileKept _ -> {}
        }
    }
}
