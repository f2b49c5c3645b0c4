package coop.alveole.domain.earmark;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of what an activity sets aside; {@code earmark} is the number of one. */
public sealed interface EarmarksCommand {
    @TargetAggregateIdentifier
    EarmarksId earmarksId();

    /** {@code motive} says what for, sealed. */
    record SetAmountAside(
            EarmarksId earmarksId, Money amount, List<TradeDetail> motive, LocalDate setAsideOn, AccountId by)
            implements EarmarksCommand {}

    record ReleaseAmount(EarmarksId earmarksId, int earmark, LocalDate releasedOn, AccountId by)
            implements EarmarksCommand {}
}
