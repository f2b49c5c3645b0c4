package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.entries.EntryWriter;
import coop.alveole.domain.billing.entries.FactSource;
import coop.alveole.domain.billing.entries.Invoiced;
import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.entries.Writing;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What would leave of the facts that have not left, in the order of their days, and what waits for an account. */
public record NextBatch(List<JournalEntry> entries, List<GivenCode> given, List<Writing.Waits> waiting) {
    public NextBatch {
        entries = List.copyOf(entries);
        given = List.copyOf(given);
        waiting = List.copyOf(waiting);
    }

    /** Only the facts that are asked for are written. */
    public static NextBatch of(Collection<FactSource> sources, Predicate<AccountingFact> asked, Accounts accounts) {
        var invoices = sources.stream()
                .flatMap(source -> Invoiced.of(source).stream())
                .collect(Collectors.toMap(invoiced -> invoiced.sold().invoice(), Function.identity()));
        var entries = new ArrayList<JournalEntry>();
        var waiting = new ArrayList<Writing.Waits>();
        var codes = new HashMap<>(accounts.given());
        sources.stream()
                .flatMap(source -> source.waiting().stream())
                .filter(asked)
                .sorted(Comparator.comparing(AccountingFact::on).thenComparing(AccountingFact::id))
                .forEach(fact -> {
                    var tried = new HashMap<>(codes);
                    switch (written(fact, accounts, tried, invoices)) {
                        case Writing.Entry(var entry) -> {
                            entries.add(entry);
                            codes.putAll(tried);
                        }
                        case Writing.Waits waits -> waiting.add(waits);
                        case Writing.Nothing _ -> {}
                    }
                });
        return new NextBatch(entries, given(codes, accounts.given()), waiting);
    }

    public List<Leaving> leaving() {
        return entries.stream().map(Leaving::of).toList();
    }

    private static Writing written(
            AccountingFact fact, Accounts accounts, Map<AccountUse, Label> codes, Map<InvoiceId, Invoiced> invoices) {
        var ofItsDay = new CodesOfADay(accounts.chart().on(fact.on()), accounts.onDebits(), codes);
        return new EntryWriter(ofItsDay, id -> Optional.ofNullable(invoices.get(id))).of(fact);
    }

    private static List<GivenCode> given(Map<AccountUse, Label> codes, Map<AccountUse, Label> known) {
        return codes.entrySet().stream()
                .filter(code -> !known.containsKey(code.getKey()))
                .map(code -> new GivenCode(code.getKey(), code.getValue()))
                .sorted(Comparator.comparing(GivenCode::code))
                .toList();
    }
}
