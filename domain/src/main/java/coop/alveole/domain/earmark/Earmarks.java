package coop.alveole.domain.earmark;

import static coop.alveole.domain.earmark.EarmarkRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.earmark.EarmarksCommand.*;
import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What one activity sets aside (mises en réserve): for a reason, and until it is released. */
public final class Earmarks {
    @AggregateIdentifier
    private EarmarksId id;

    private final Map<Integer, Money> held = new HashMap<>();
    private int last;

    private Earmarks() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetAmountAside c) {
        SETS_SOMETHING_ASIDE.require(c.amount().isPositive(), "amountCents");
        SAYS_WHAT_FOR.require(!c.motive().isEmpty(), "motive");
        apply(new AmountSetAside(c.earmarksId(), last + 1, c.amount(), c.motive(), c.setAsideOn(), c.by()));
    }

    @CommandHandler
    void handle(ReleaseAmount c) {
        var amount = held.get(c.earmark());
        if (amount == null) throw new RuleBroken(STILL_SET_ASIDE, "earmark");
        apply(new AmountReleased(id, c.earmark(), amount, c.releasedOn(), c.by()));
    }

    @EventSourcingHandler
    void on(EarmarksEvent event) {
        id = event.earmarksId();
        switch (event) {
            case AmountSetAside e -> {
                last = e.earmark();
                held.put(e.earmark(), e.amount());
            }
            case AmountReleased e -> held.remove(e.earmark());
        }
    }
}
