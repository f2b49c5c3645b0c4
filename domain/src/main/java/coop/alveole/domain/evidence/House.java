package coop.alveole.domain.evidence;

import static coop.alveole.domain.evidence.HouseRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.evidence.HouseCommand.*;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.HouseId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The record itself: founded once, then sealed day after day. */
public final class House {
    @AggregateIdentifier
    private HouseId id;

    private LocalDate lastSealedOn = LocalDate.MIN;
    private long lastPosition = 0;

    private House() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(FoundHouse command) {
        apply(new HouseFounded(command.houseId(), command.kind(), command.foundedOn()));
    }

    @CommandHandler
    void handle(SealRecord command) {
        ONE_SEAL_A_DAY.require(command.sealedOn().isAfter(lastSealedOn), "sealedOn", lastSealedOn);
        SEALS_MOVE_FORWARD.require(command.position() > lastPosition, "position", lastPosition);
        apply(new Sealed(id, command.sealedOn(), command.position(), command.chain(), command.merkleRoot()));
    }

    @EventSourcingHandler
    void on(HouseEvent event) {
        id = event.houseId();
        switch (event) {
            case HouseFounded _ -> {}
            case Sealed e -> {
                lastSealedOn = e.sealedOn();
                lastPosition = e.position();
            }
        }
    }
}
