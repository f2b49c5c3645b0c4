package coop.alveole.domain.anchor;

import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who keep the anchors now, as the facts say, each with the last one that left to them. */
public record Keepers(List<Keeper> inCharge) {
    public static final Keepers NONE = new Keepers(List.of());

    public record Keeper(KeeperId id, Label name, @Nullable Last last) {
        public Optional<LocalDate> lastWeek() {
            return Optional.ofNullable(last).map(Last::week);
        }

        Keeper given(Last anchor) {
            return new Keeper(id, name, anchor);
        }
    }

    /** What a keeper holds. */
    public record Last(long position, Digest chain, LocalDate week, LocalDate mailedOn) {}

    public Keepers with(AnchorEvent event) {
        return switch (event) {
            case KeeperNamed e ->
                new Keepers(Stream.concat(inCharge.stream(), Stream.of(new Keeper(e.keeperId(), e.name(), null)))
                        .toList());
            case KeeperDismissed e ->
                new Keepers(inCharge.stream()
                        .filter(keeper -> !keeper.id().equals(e.keeperId()))
                        .toList());
            case AnchorMailed e ->
                new Keepers(inCharge.stream()
                        .map(keeper -> keeper.id().equals(e.keeperId())
                                ? keeper.given(new Last(e.position(), e.chain(), e.week(), e.mailedOn()))
                                : keeper)
                        .toList());
        };
    }

    public Optional<Keeper> find(KeeperId id) {
        return inCharge.stream().filter(keeper -> keeper.id().equals(id)).findFirst();
    }

    boolean bear(Label name) {
        return inCharge.stream().anyMatch(keeper -> keeper.name().equals(name));
    }
}
