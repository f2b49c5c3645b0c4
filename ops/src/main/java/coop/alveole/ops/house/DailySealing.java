package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.evidence.HouseCommand.SealRecord;
import coop.alveole.domain.evidence.HouseEvent.Sealed;
import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.proof.MerkleTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Once a day the record is sealed: its position, its chain there, its Merkle root (security §5). */
@Component
class DailySealing {
    private final House house;
    private final Commands commands;
    private final RecordedFacts facts;
    private final Supplier<LocalDate> today;

    DailySealing(House house, Commands commands, RecordedFacts facts, Supplier<LocalDate> today) {
        this.house = house;
        this.commands = commands;
        this.facts = facts;
        this.today = today;
    }

    /** Answers whether a seal was set; a day has one, and a day without a new fact needs none. */
    boolean seal() {
        var day = today.get();
        var last = last();
        var head = facts.head();
        if (last.filter(seal -> !seal.sealedOn().isBefore(day)).isPresent()) return false;
        if (last.filter(seal -> seal.position() + 1 >= head.position()).isPresent()) return false;
        var tree = new MerkleTree();
        facts.chains(head.position(), tree::add);
        var chain = new Digest(head.chain());
        commands.send(
                new SealRecord(house.id(), day, head.position(), chain, tree.root()),
                OnTheMachine.request(house, "automation/seal", day.toString()));
        return true;
    }

    Optional<Sealed> last() {
        return facts.last(house.id().value(), Sealed.class);
    }
}
