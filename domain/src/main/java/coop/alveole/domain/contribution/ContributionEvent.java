package coop.alveole.domain.contribution;

import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The ledger of the contribution of one activity: its events are the ledger, and nothing in it is ever counted anew. */
public sealed interface ContributionEvent {
    ContributionId contributionId();

    LocalDate effectiveOn();

    /**
     * {@code month} is the first day of the month it counts in; where that month was closed already, {@code corrects} is
     * the one it belonged to. {@code amount} is what is due, {@code overMaximum} what the yearly maximum took off it;
     * {@code category} is empty for what is no turnover.
     */
    @Revision("1")
    record ContributionLineCounted(
            ContributionId contributionId,
            LocalDate month,
            LocalDate factOn,
            LineKind kind,
            Source source,
            List<LineCategory> category,
            Money base,
            Rate rate,
            Money amount,
            Money overMaximum,
            MoneyOption rounding,
            Basis rule,
            List<LocalDate> corrects)
            implements ContributionEvent {
        public ContributionLineCounted {
            category = List.copyOf(category);
            corrects = List.copyOf(corrects);
        }

        @Override
        public LocalDate effectiveOn() {
            return factOn.isBefore(month) ? month : factOn;
        }
    }

    /**
     * Counted by the software of before, from the beginning of its year to the end of the month that begins on
     * {@code lastMonth}: the tiers and the maximum of that year go on from there, and its months take nothing more.
     */
    @Revision("1")
    record ContributionTakenOver(
            ContributionId contributionId,
            LocalDate lastMonth,
            Money turnover,
            Money base,
            Money amount,
            LocalDate takenOverOn)
            implements ContributionEvent {
        @Override
        public LocalDate effectiveOn() {
            return takenOverOn;
        }
    }

    /** The software of before took the contribution on all of this sale: it counts no more, and is given back if lost. */
    @Revision("1")
    record SaleCountedBefore(ContributionId contributionId, InvoiceId invoiceId, LocalDate takenOverOn)
            implements ContributionEvent {
        @Override
        public LocalDate effectiveOn() {
            return takenOverOn;
        }
    }

    /** « Arrêtée »: the month takes nothing more. */
    @Revision("1")
    record ContributionMonthClosed(
            ContributionId contributionId, LocalDate month, Statement statement, LocalDate closedOn)
            implements ContributionEvent {
        @Override
        public LocalDate effectiveOn() {
            return closedOn;
        }
    }
}
