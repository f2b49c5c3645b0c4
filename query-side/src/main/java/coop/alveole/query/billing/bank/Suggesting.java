package coop.alveole.query.billing.bank;

import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.matching.Matching;
import coop.alveole.query.billing.matching.Movement;
import coop.alveole.query.billing.matching.OpenItem;
import coop.alveole.query.billing.matching.Suggestion;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the lines of the bank may pay, by all that is open today. */
@Component
class Suggesting {
    private static final Set<Words> UNTOLD = Set.of(Words.ERASED, Words.MASKED, Words.RESERVED);

    private final OwedInvoices owed;
    private final CustomerQueries customers;

    Suggesting(OwedInvoices owed, CustomerQueries customers) {
        this.owed = owed;
        this.customers = customers;
    }

    /** Who was merged is the one that is kept; a name that the reader may not read is not looked for. */
    Asking asking(Reading reading) {
        var names = new HashMap<String, String>();
        var kept = new HashMap<String, String>();
        for (var view : customers.customers(Optional.empty(), reading)) {
            names.put(view.id(), view.name().text());
            view.merged().forEach(merged -> kept.put(merged.value(), view.id()));
            if (UNTOLD.contains(view.name())) names.remove(view.id());
        }
        var open = owed.open(reading)
                .map(invoice -> new OpenItem(
                        invoice.invoice().value(),
                        invoice.number(),
                        kept.getOrDefault(
                                invoice.customer().value(), invoice.customer().value()),
                        invoice.dueOn(),
                        invoice.dueCents()))
                .toList();
        return new Asking(new Matching(open, names), names);
    }

    /** For many lines at once. */
    record Asking(Matching matching, Map<String, String> names) {
        List<Suggestion> of(BankLineView line) {
            if (!line.isToIdentify()) return List.of();
            return matching.suggest(
                    new Movement(line.day(), line.amountCents(), line.label().text()));
        }
    }

    Optional<CustomerView> customer(String id, Reading reading) {
        return customers.customer(new CustomerId(id), reading);
    }
}
