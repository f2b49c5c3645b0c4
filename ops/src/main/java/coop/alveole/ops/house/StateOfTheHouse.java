package coop.alveole.ops.house;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.evidence.HouseEvent.Sealed;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.UuidIds;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.projection.shared.Documents.Truth;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.SystemState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** What *État du système* and every page's frame ask of the house. */
@Component
class StateOfTheHouse implements SystemState {
    private final House house;
    private final Alveole alveole;
    private final FoldEngine folds;
    private final DailySealing sealing;
    private final Clock clock;
    private final BuildProperties build;

    StateOfTheHouse(
            House house, Alveole alveole, FoldEngine folds, DailySealing sealing, Clock clock, BuildProperties build) {
        this.house = house;
        this.alveole = alveole;
        this.folds = folds;
        this.sealing = sealing;
        this.clock = clock;
        this.build = build;
    }

    @Override
    public Frame.House house() {
        return house.kind() == HouseKind.REAL ? Frame.House.REAL : Frame.House.DEMONSTRATION;
    }

    @Override
    public String newFormKey() {
        return UuidIds.timeOrdered(clock).toString();
    }

    @Override
    public ZoneId zone() {
        return alveole.zone();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Optional<LocalDate> lastSeal() {
        return sealing.last().map(Sealed::sealedOn);
    }

    @Override
    public long freeBytes() {
        return alveole.data().toFile().getUsableSpace();
    }

    @Override
    public String version() {
        return String.valueOf(build.getVersion());
    }

    @Override
    public List<ModelState> models() {
        return folds.models().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(model -> state(model.getKey(), model.getValue().truth()))
                .toList();
    }

    private static ModelState state(String name, Truth truth) {
        return new ModelState(name, truth.state().name(), truth.position());
    }
}
