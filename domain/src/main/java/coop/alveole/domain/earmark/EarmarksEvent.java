package coop.alveole.domain.earmark;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What one activity set aside, and what of it was released. */
public sealed interface EarmarksEvent {
    EarmarksId earmarksId();

    LocalDate effectiveOn();

    /** {@code earmark} is its number within the activity, from 1 on. */
    @Revision("1")
    record AmountSetAside(
            EarmarksId earmarksId,
            int earmark,
            Money amount,
            List<TradeDetail> motive,
            LocalDate setAsideOn,
            AccountId by)
            implements EarmarksEvent {
        public AmountSetAside {
            motive = List.copyOf(motive);
        }

        @Override
        public LocalDate effectiveOn() {
            return setAsideOn;
        }
    }

    /** The whole of it: {@code amount} says it again, so that an account reads this fact alone. */
    @Revision("1")
    record AmountReleased(EarmarksId earmarksId, int earmark, Money amount, LocalDate releasedOn, AccountId by)
            implements EarmarksEvent {
        @Override
        public LocalDate effectiveOn() {
            return releasedOn;
        }
    }
}
