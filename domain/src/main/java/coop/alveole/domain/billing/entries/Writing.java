package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;

/** What came of a fact: its entry, nothing to say, or what is missing to write it (sans compte). */
public sealed interface Writing {
    record Entry(JournalEntry entry) implements Writing {}

    /** It changes no account: a payment moved within one activity, a line of zero. */
    record Nothing() implements Writing {}

    record Waits(AccountingFact fact, List<AccountUse> codes, List<InvoiceId> invoices) implements Writing {}
}
