package coop.alveole.ops.store.proof;

import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.query.shared.Facts.Head;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the witness's file; a loss stays in it until the record itself tells it. */
record WitnessNote(HouseId house, int epoch, Anchor seen, Optional<Loss> toRecord) {
    private static final Pattern SHAPE = Pattern.compile("""
            house=(\\S+)
            epoch=(\\d{1,6})
            position=(\\d{1,18})
            chain=([0-9a-f]{64})
            at=\\S+
            (?:restored=(\\d{1,18}) lost=(\\d{1,9}) reason=([A-Z_]{1,40})
            )?""");

    static WitnessNote of(HouseId house, int epoch, Head head, Optional<Loss> toRecord) {
        return new WitnessNote(house, epoch, new Anchor(head.position(), head.chain()), toRecord);
    }

    /** Empty when this is no note of ours. */
    static Optional<WitnessNote> parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        try {
            var loss = Optional.ofNullable(parts.group(5))
                    .map(position -> new Loss(
                            Long.parseLong(position),
                            Integer.parseInt(parts.group(6)),
                            LossReason.valueOf(parts.group(7))));
            return Optional.of(new WitnessNote(
                    new HouseId(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    new Anchor(Long.parseLong(parts.group(3)), parts.group(4)),
                    loss));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    String text(Instant at) {
        return "house=" + house + "\nepoch=" + epoch + "\nposition=" + seen.position() + "\nchain=" + seen.chain()
                + "\nat=" + at + "\n"
                + toRecord.map(loss -> "restored=" + loss.position() + " lost=" + loss.lost() + " reason="
                                + loss.reason() + "\n")
                        .orElse("");
    }
}
