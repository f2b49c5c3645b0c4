package coop.alveole.domain.billing.entries;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;

/** What happened that the accounts have to say, once each (fait à comptabiliser). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountingFact.Sold.class, name = "SOLD"),
    @JsonSubTypes.Type(value = AccountingFact.Lost.class, name = "LOST"),
    @JsonSubTypes.Type(value = AccountingFact.Paid.class, name = "PAID"),
    @JsonSubTypes.Type(value = AccountingFact.Deposited.class, name = "DEPOSITED"),
    @JsonSubTypes.Type(value = AccountingFact.Moved.class, name = "MOVED"),
    @JsonSubTypes.Type(value = AccountingFact.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = AccountingFact.Contributed.class, name = "CONTRIBUTED")
})
public sealed interface AccountingFact {
    FactId id();

    LocalDate on();

    /** A validated invoice or credit note. */
    record Sold(
            InvoiceId invoice,
            InvoiceKind kind,
            Label number,
            ActivityId activity,
            CustomerId customer,
            LocalDate on,
            LocalDate dueOn,
            List<SoldPart> parts)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("sold/" + invoice);
        }
    }

    /** A debt held irrecoverable. */
    record Lost(
            InvoiceId invoice,
            Label number,
            ActivityId activity,
            CustomerId customer,
            LocalDate on,
            List<VatTotal> lost)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("lost/" + invoice);
        }
    }

    record Paid(
            PaymentId payment,
            CustomerId customer,
            Money amount,
            LocalDate on,
            PaymentMeans means,
            List<Allocation> allocations)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("paid/" + payment);
        }
    }

    /** Handed to the bank: what waited as a cheque or as cash is on the account. */
    record Deposited(PaymentId payment, Money amount, LocalDate on, PaymentMeans means, List<Allocation> allocations)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("deposited/" + payment);
        }
    }

    /** From some invoices to others: no general account changes, an activity's may. */
    record Moved(
            PaymentId payment,
            int place,
            CustomerId customer,
            LocalDate on,
            PaymentMeans means,
            List<Allocation> before,
            List<Allocation> after)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("moved/" + payment + "/" + place);
        }
    }

    /** What bounced, never came, or was refunded of what is to the credit of the customer. */
    record Returned(
            PaymentId payment,
            int place,
            CustomerId customer,
            Money amount,
            LocalDate on,
            PaymentMeans means,
            List<Allocation> allocations,
            Why why)
            implements AccountingFact {
        public enum Why {
            BOUNCED,
            MISTAKE,
            REFUNDED
        }

        @Override
        public FactId id() {
            return new FactId("returned/" + payment + "/" + place);
        }
    }

    /** One line of the statement of a closed month; {@code on} is the last day of that month. */
    record Contributed(ContributionId ledger, int place, LocalDate on, Kind kind, Money amount)
            implements AccountingFact {
        public enum Kind {
            CONTRIBUTION,
            CHARGE
        }

        @Override
        public FactId id() {
            return new FactId("contributed/%s/%d-%02d/%d".formatted(ledger, on.getYear(), on.getMonthValue(), place));
        }
    }
}
