package coop.alveole.domain.checklist;

import static coop.alveole.domain.checklist.ChecklistRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.checklist.ChecklistCommand.*;
import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What is checked for everybody (liste de contrôle), one in a house: it begins with its first item. */
public final class Checklist {
    @SuppressWarnings("UnusedVariable") // Axon reads it; a fact that may be the first takes the id of its command
    @AggregateIdentifier
    private ChecklistId id;

    private final Map<Item, LocalDate> listedSince = new HashMap<>();

    private record Item(ChecklistKind kind, Label name) {}

    private Checklist() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddItem command) {
        var since = listedSince.get(new Item(command.kind(), command.item()));
        if (since != null) throw new RuleBroken(ITEM_NOT_YET_LISTED, "item", command.item(), since);
        apply(new ItemAdded(command.checklistId(), command.kind(), command.item(), command.addedOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetireItem command) {
        var since = listedSince.getOrDefault(new Item(command.kind(), command.item()), LocalDate.MAX);
        ITEM_LISTED.require(!command.retiredOn().isBefore(since), "item", command.item(), command.retiredOn());
        apply(new ItemRetired(command.checklistId(), command.kind(), command.item(), command.retiredOn()));
    }

    @EventSourcingHandler
    void on(ChecklistEvent event) {
        id = event.checklistId();
        switch (event) {
            case ItemAdded e -> listedSince.put(new Item(e.kind(), e.item()), e.addedOn());
            case ItemRetired e -> listedSince.remove(new Item(e.kind(), e.item()));
        }
    }
}
