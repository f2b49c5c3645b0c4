package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.evidence.HouseCommand.RecordRestoration;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.proof.Witness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What restore left in the witness becomes a fact before anybody is served: which epoch begins, and what was lost. */
@Component
class AcceptedLoss {
    private final House house;
    private final Commands commands;
    private final Witness witness;
    private final RecordedFacts facts;
    private final Clock clock;
    private final Supplier<LocalDate> today;

    AcceptedLoss(
            House house,
            Commands commands,
            Witness witness,
            RecordedFacts facts,
            Clock clock,
            Supplier<LocalDate> today) {
        this.house = house;
        this.commands = commands;
        this.witness = witness;
        this.facts = facts;
        this.clock = clock;
        this.today = today;
    }

    /** Under the key of its epoch: cut short, it goes on at the next start. */
    void record() {
        witness.lossToRecord().ifPresent(loss -> {
            int epoch = witness.epoch();
            commands.send(
                    new RecordRestoration(house.id(), today.get(), epoch, loss.position(), loss.lost(), loss.reason()),
                    OnTheMachine.request(house, "restore", "epoch-" + epoch));
            witness.lossIsRecorded(facts.head(), clock.instant());
        });
    }
}
