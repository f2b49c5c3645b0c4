package coop.alveole.ops;

import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.AnchorsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about who keeps an anchor outside the house. */
final class AnchorSamples {
    private static final AnchorsId ANCHORS = new AnchorsId("anchors-00000000-0000-4000-8000-000000000001");
    private static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-000000000002");
    private static final KeeperId KEEPER = new KeeperId("keeper-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static final List<Object> ALL = List.of(
            new KeeperNamed(ANCHORS, KEEPER, new Label("commissaire aux comptes"), DAY, BRUNO),
            new KeeperDismissed(ANCHORS, KEEPER, DAY, BRUNO),
            new AnchorMailed(ANCHORS, KEEPER, 42, new Digest("a1".repeat(32)), LocalDate.of(2024, 2, 26), DAY));

    private AnchorSamples() {}
}
