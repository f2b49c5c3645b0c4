package coop.alveole.ops.sending;

import coop.alveole.command.anchor.OurAnchors;
import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.ops.access.KeeperMailboxes;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.AnchorsOutside;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages ask about anchors. */
@Component
class AnchorsOfTheHouse implements AnchorsOutside {
    private static final int FACTS_SHOWN = 30;

    private final OurAnchors ours;
    private final KeeperMailboxes mailboxes;
    private final RecordedFacts facts;

    AnchorsOfTheHouse(OurAnchors ours, KeeperMailboxes mailboxes, RecordedFacts facts) {
        this.ours = ours;
        this.mailboxes = mailboxes;
        this.facts = facts;
    }

    @Override
    public List<Kept> keepers() {
        return ours.keepers().inCharge().stream()
                .map(keeper -> new Kept(
                        keeper, mailboxes.of(keeper.id()).map(MailAddress::text).orElse("")))
                .toList();
    }

    @Override
    public List<AnchorEvent> latest() {
        return facts.latest(ours.id().value(), FACTS_SHOWN).stream()
                .map(fact -> (AnchorEvent) fact.event())
                .toList();
    }
}
