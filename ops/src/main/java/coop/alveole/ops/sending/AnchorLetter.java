package coop.alveole.ops.sending;

import coop.alveole.domain.anchor.AnchorCommand.RecordAnchorMailed;
import coop.alveole.domain.shared.AnchorsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import java.time.LocalDate;

/** What a letter with an anchor says in the outbox: of which week, at which position, and the chain there. */
record AnchorLetter(LocalDate week, long position, Digest chain) {
    static AnchorLetter of(Letter letter) {
        var parts = letter.about().split(" ", -1);
        return new AnchorLetter(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), new Digest(parts[2]));
    }

    String about() {
        return week + " " + position + " " + chain;
    }

    RecordAnchorMailed mailed(AnchorsId anchors, KeeperId keeper, LocalDate day) {
        return new RecordAnchorMailed(anchors, keeper, position, chain, week, day);
    }
}
