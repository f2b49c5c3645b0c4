package coop.alveole.ops.house;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.evidence.HouseEvent.HouseRestored;
import coop.alveole.domain.evidence.Restorations;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** As the record of this house tells them. */
@Component
class RestorationsOnRecord implements Restorations, DisposableBean {
    private final House house;
    private final OnRecord<List<HouseRestored>> told;

    RestorationsOnRecord(House house, EventStore events) {
        this.house = house;
        this.told = new OnRecord<>(events, List.of(), RestorationsOnRecord::with);
    }

    @Override
    public int epochSince(LocalDate day) {
        return told.of(house.id().value()).stream()
                .filter(restored -> !restored.restoredOn().isBefore(day))
                .mapToInt(HouseRestored::epoch)
                .max()
                .orElse(1);
    }

    @Override
    public void destroy() {
        told.close();
    }

    private static List<HouseRestored> with(List<HouseRestored> known, Object fact) {
        return fact instanceof HouseRestored restored
                ? Stream.concat(known.stream(), Stream.of(restored)).toList()
                : known;
    }
}
