package coop.alveole.domain.membership.checklist;

import static coop.alveole.domain.membership.checklist.CheckRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.checklist.CheckCommand.*;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the accounts in tools and the social documents of one membership. */
public final class Checks {
    private final Map<Label, LocalDate> openSince = new HashMap<>();
    private final Map<Label, LocalDate> lastReceived = new HashMap<>();

    @CommandHandler
    void handle(OpenTool command) {
        var since = openSince.get(command.tool());
        if (since != null) throw new RuleBroken(TOOL_NOT_YET_OPEN, "tool", command.tool(), since);
        apply(new ToolOpened(command.membershipId(), command.tool(), command.openedOn()));
    }

    @CommandHandler
    void handle(CloseTool command) {
        var since = openSince.getOrDefault(command.tool(), LocalDate.MAX);
        TOOL_OPEN.require(!command.closedOn().isBefore(since), "tool", command.tool(), command.closedOn());
        apply(new ToolClosed(command.membershipId(), command.tool(), command.closedOn()));
    }

    /** A document that was renewed is received again, another day. */
    @CommandHandler
    void handle(ReceiveDocument command) {
        var day = command.receivedOn();
        boolean isNew = !day.equals(lastReceived.get(command.document()));
        DOCUMENT_NOT_YET_RECEIVED.require(isNew, "document", command.document(), day);
        apply(new DocumentReceived(command.membershipId(), command.document(), day));
    }

    @EventSourcingHandler
    void on(CheckEvent event) {
        switch (event) {
            case ToolOpened e -> openSince.put(e.tool(), e.openedOn());
            case ToolClosed e -> openSince.remove(e.tool());
            case DocumentReceived e -> lastReceived.put(e.document(), e.receivedOn());
        }
    }
}
