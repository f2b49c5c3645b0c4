package coop.alveole.domain.billing.opening;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What one activity brings from the software of before. */
public sealed interface OpeningEvent {
    OpeningId openingId();

    LocalDate effectiveOn();

    /**
     * What the activity had on the morning of {@code openedOn}, below zero where it owed; {@code signedBy} is the name of the
     * accountant who signed it that other day, sealed with the accounts.
     */
    @Revision("1")
    record ActivityBalanceOpened(
            OpeningId openingId,
            ActivityId activityId,
            Money balance,
            LocalDate openedOn,
            List<TradeDetail> signedBy,
            LocalDate signedOn)
            implements OpeningEvent {
        public ActivityBalanceOpened {
            signedBy = List.copyOf(signedBy);
        }

        @Override
        public LocalDate effectiveOn() {
            return openedOn;
        }
    }
}
