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
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.util.List;

/** What happened that the accounts have to say, once each (fait à comptabiliser). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountingFact.Sold.class, name = "SOLD"),
    @JsonSubTypes.Type(value = AccountingFact.Collected.class, name = "COLLECTED"),
    @JsonSubTypes.Type(value = AccountingFact.Credited.class, name = "CREDITED"),
    @JsonSubTypes.Type(value = AccountingFact.Lost.class, name = "LOST"),
    @JsonSubTypes.Type(value = AccountingFact.Paid.class, name = "PAID"),
    @JsonSubTypes.Type(value = AccountingFact.Deposited.class, name = "DEPOSITED"),
    @JsonSubTypes.Type(value = AccountingFact.Moved.class, name = "MOVED"),
    @JsonSubTypes.Type(value = AccountingFact.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = AccountingFact.Contributed.class, name = "CONTRIBUTED"),
    @JsonSubTypes.Type(value = AccountingFact.Bought.class, name = "BOUGHT")
})
public sealed interface AccountingFact {
    FactId id();

    LocalDate on();

    /** A validated invoice or credit note; of what was {@code taxedBefore} the books of before have told all VAT. */
    record Sold(
            InvoiceId invoice,
            InvoiceKind kind,
            List<InvoiceId> credits,
            Label number,
            ActivityId activity,
            CustomerId customer,
            LocalDate on,
            LocalDate dueOn,
            List<SoldPart> parts,
            boolean taxedBefore)
            implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("sold/" + invoice);
        }
    }

    /** So much of an invoice was paid, or taken back where it is below zero: the VAT that waited for it is due (CGI art. 269). */
    record Collected(InvoiceId invoice, int place, LocalDate on, Money amount) implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("collected/" + invoice + "/" + place);
        }
    }

    /** A credit note took off so much of an invoice that what was paid of it may bring another VAT. */
    record Credited(InvoiceId invoice, int place, LocalDate on, InvoiceId creditNote) implements AccountingFact {
        @Override
        public FactId id() {
            return new FactId("credited/" + invoice + "/" + place);
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

    /** An approved purchase for a sale, of which the amount without VAT is known, and no more. */
    record Bought(PurchaseId purchase, What what, ActivityId activity, InvoiceId attachedTo, LocalDate on, Money net)
            implements AccountingFact {
        public enum What {
            SUBCONTRACTING,
            PURCHASE
        }

        @Override
        public FactId id() {
            return new FactId("bought/" + purchase);
        }
    }
}
