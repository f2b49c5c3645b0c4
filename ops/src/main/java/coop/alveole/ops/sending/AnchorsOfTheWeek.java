package coop.alveole.ops.sending;

import coop.alveole.command.anchor.OurAnchors;
import coop.alveole.command.sending.OurSending;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.anchor.Keepers.Keeper;
import coop.alveole.domain.shared.Digest;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Mails.Kind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** Puts the anchor of the week into the outbox, once to each who keeps one; nothing while sending is off. */
@Component
class AnchorsOfTheWeek {
    private final OurSending sending;
    private final OurAnchors anchors;
    private final Outbox outbox;
    private final Facts facts;
    private final NewIds ids;
    private final Clock clock;

    AnchorsOfTheWeek(OurSending sending, OurAnchors anchors, Outbox outbox, Facts facts, NewIds ids, Clock clock) {
        this.sending = sending;
        this.anchors = anchors;
        this.outbox = outbox;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What did not leave in its own week gives way to that of this one. */
    void fill() {
        if (!sending.isOn()) {
            outbox.withdraw(Kind.ANCHOR);
            return;
        }
        var week = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        outbox.withdrawEarlier(Kind.ANCHOR, week);
        for (var keeper : anchors.keepers().inCharge())
            if (keeper.lastWeek().map(week::isAfter).orElse(true)) put(keeper, week);
    }

    private void put(Keeper keeper, LocalDate week) {
        var head = facts.head();
        var letter = new AnchorLetter(week, head.position(), new Digest(head.chain()));
        outbox.add(
                ids.of("mail", "anchor/" + keeper.id() + "/" + week),
                Kind.ANCHOR,
                letter.about(),
                keeper.id().value());
    }
}
