package coop.alveole.domain.activity;

import static coop.alveole.domain.activity.ActivityRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.activity.ActivityCommand.*;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.shared.ActivityId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What one or more entrepreneurs trade as (activité), from its opening to its end. */
public final class Activity {
    private static final int WHOLE = 100;
    private static final LocalDate NEVER = LocalDate.MAX;

    @AggregateIdentifier
    private ActivityId id;

    private Splits splits = Splits.NONE;
    private LocalDate openedOn = NEVER;
    private LocalDate inSettlementFrom = NEVER;
    private LocalDate closedOn = NEVER;

    private Activity() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenActivity command) {
        HELD_BY_NATURAL_PERSONS.require(command.legalPersons().isEmpty(), "holder");
        apply(new ActivityOpened(
                command.activityId(), command.holder(), command.openedOn(), command.sector(), command.words()));
    }

    @CommandHandler
    void handle(DescribeActivity command) {
        requireOpen(command.changedOn(), "changedOn");
        boolean told = !command.sector().isEmpty() || !command.words().isEmpty();
        SOMETHING_NEW_OF_THE_ACTIVITY.require(told, "sector");
        apply(new ActivityDescribed(id, command.changedOn(), command.sector(), command.words()));
    }

    @CommandHandler
    void handle(ShareActivity command) {
        requireOpen(command.from(), "from");
        NOT_IN_SETTLEMENT.require(inSettlementFrom.equals(NEVER), "from", inSettlementFrom);
        requireWhole(command.shares());
        HELD_BY_NATURAL_PERSONS.require(command.legalPersons().isEmpty(), "shares");
        boolean isCovered =
                command.shares().size() == 1 || !command.convention().isEmpty();
        CONVENTION_WHERE_SHARED.require(isCovered, "convention");
        apply(new ActivityShared(id, command.from(), command.shares(), command.convention()));
    }

    @CommandHandler
    void handle(SettleActivity command) {
        requireOpen(command.from(), "from");
        NOT_IN_SETTLEMENT.require(inSettlementFrom.equals(NEVER), "from", inSettlementFrom);
        apply(new ActivityInSettlement(id, command.from()));
    }

    /** The last one leaves an activity that nobody holds: it goes into settlement, unless it is there or closed. */
    @CommandHandler
    void handle(ReleaseHolder command) {
        var from = command.away().from();
        HELD_WHILE_AWAY.require(splits.name(command.holder(), command.away()), "holder", from);
        apply(new HolderReleased(id, command.holder(), command.away()));
        boolean isOpen = closedOn.equals(NEVER) && inSettlementFrom.equals(NEVER);
        if (isOpen && splits.endOn(from))
            apply(new ActivityInSettlement(id, from.isBefore(openedOn) ? openedOn : from));
    }

    @CommandHandler
    void handle(CloseActivity command) {
        requireOpen(command.closedOn(), "closedOn");
        apply(new ActivityClosed(id, command.closedOn()));
    }

    @EventSourcingHandler
    void on(ActivityEvent event) {
        id = event.activityId();
        splits = splits.with(event);
        switch (event) {
            case ActivityOpened e -> openedOn = e.openedOn();
            case ActivityDescribed _, ActivityShared _, HolderReleased _ -> {}
            case ActivityInSettlement e -> inSettlementFrom = e.from();
            case ActivityClosed e -> closedOn = e.closedOn();
        }
    }

    private void requireOpen(LocalDate day, String field) {
        ACTIVITY_OPEN.require(closedOn.equals(NEVER), "activityId", closedOn);
        SINCE_THE_OPENING.require(!day.isBefore(openedOn), field, openedOn);
    }

    private static void requireWhole(List<Share> shares) {
        int sum = shares.stream().mapToInt(Share::percent).sum();
        boolean isWhole = sum == WHOLE && shares.stream().allMatch(share -> share.percent() >= 1);
        SPLIT_OF_A_HUNDRED.require(isWhole, "shares", sum);
        long holders = shares.stream().map(Share::holder).distinct().count();
        EACH_HOLDER_ONCE.require(holders == shares.size(), "shares");
    }
}
