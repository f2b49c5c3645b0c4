package coop.alveole.ops.sending;

import coop.alveole.command.anchor.OurAnchors;
import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.AnchorEvent.KeeperNamed;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.access.KeeperMailboxes;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.AnchorsOutside;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<KeeperId, Label> namesEver() {
        return facts.of(ours.id().value(), Long.MAX_VALUE).stream()
                .map(Recorded::event)
                .filter(KeeperNamed.class::isInstance)
                .map(KeeperNamed.class::cast)
                .collect(Collectors.toMap(KeeperNamed::keeperId, KeeperNamed::name));
    }

    @Override
    public List<AnchorEvent> latest() {
        return facts.latest(ours.id().value(), FACTS_SHOWN).stream()
                .map(fact -> (AnchorEvent) fact.event())
                .toList();
    }
}
