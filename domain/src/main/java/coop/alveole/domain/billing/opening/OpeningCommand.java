package coop.alveole.domain.billing.opening;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of what one activity brings. */
public sealed interface OpeningCommand {
    @TargetAggregateIdentifier
    OpeningId openingId();

    /** {@code today} is the day on which it is told: nobody signs later. */
    record OpenBalance(
            OpeningId openingId,
            ActivityId activityId,
            Money balance,
            LocalDate openedOn,
            List<TradeDetail> signedBy,
            LocalDate signedOn,
            LocalDate today)
            implements OpeningCommand {
        public OpenBalance {
            signedBy = List.copyOf(signedBy);
        }
    }

    record TellFiguresOfBefore(OpeningId openingId, ActivityId activityId, Figures figures, LocalDate toldOn)
            implements OpeningCommand {}

    /** The difference is the one that whoever accepts has before their eyes. */
    record AcceptDifference(
            OpeningId openingId,
            ActivityId activityId,
            Difference difference,
            List<TradeDetail> motive,
            LocalDate acceptedOn,
            AccountId by)
            implements OpeningCommand {
        public AcceptDifference {
            motive = List.copyOf(motive);
        }
    }
}
