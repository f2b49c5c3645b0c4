package coop.alveole.domain.billing.opening;

import coop.alveole.domain.shared.AccountId;
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

    ActivityId activityId();

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

    /** What the software of before says of one activity on the day of the switch; told again, the last word counts. */
    @Revision("1")
    record FiguresOfBeforeTold(OpeningId openingId, ActivityId activityId, Figures figures, LocalDate toldOn)
            implements OpeningEvent {
        @Override
        public LocalDate effectiveOn() {
            return toldOn;
        }
    }

    /** Somebody answers for a difference that stays, and says why; with either figure changed it is asked again. */
    @Revision("1")
    record DifferenceAccepted(
            OpeningId openingId,
            ActivityId activityId,
            Difference difference,
            List<TradeDetail> motive,
            LocalDate acceptedOn,
            AccountId by)
            implements OpeningEvent {
        public DifferenceAccepted {
            motive = List.copyOf(motive);
        }

        @Override
        public LocalDate effectiveOn() {
            return acceptedOn;
        }
    }
}
