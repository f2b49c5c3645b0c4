package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.entries.AccountingFact.Sold;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.Optional;

/** What is known of an invoice by whoever pays, credits or buys for it: the sale, and all that happened to it in turn. */
public record Invoiced(Sold sold, List<AccountingFact> facts) {
    /** Empty of what is no invoice, or has no number yet. */
    public static Optional<Invoiced> of(FactSource source) {
        return source.facts().stream()
                .limit(1)
                .filter(Sold.class::isInstance)
                .map(sold -> new Invoiced((Sold) sold, source.facts()))
                .findFirst();
    }

    Label number() {
        return sold.number();
    }

    ActivityId activity() {
        return sold.activity();
    }
}
