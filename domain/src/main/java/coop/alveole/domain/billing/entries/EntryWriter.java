package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse.OfHouse;
import coop.alveole.domain.billing.chart.AccountUse.OfMeans;
import coop.alveole.domain.billing.chart.AccountUse.OfSale;
import coop.alveole.domain.billing.chart.AccountUse.OfTaxCode;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.entries.AccountingFact.*;
import coop.alveole.domain.billing.entries.EntryLines.Part;
import coop.alveole.domain.billing.entries.EntryLines.Side;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the entry of one fact (features §3.2), each general line followed by the shares of the activities in it. */
public final class EntryWriter {
    private final Codes codes;
    private final Function<InvoiceId, Optional<Invoiced>> invoices;
    private final TaxesDue taxes;

    public EntryWriter(Codes codes, Function<InvoiceId, Optional<Invoiced>> invoices) {
        this.codes = codes;
        this.invoices = invoices;
        this.taxes = new TaxesDue(codes, invoices);
    }

    public Writing of(AccountingFact fact) {
        return switch (fact) {
            case Sold sold -> of(sold);
            case Collected collected -> due(collected, collected.invoice());
            case Credited credited -> due(credited, credited.invoice());
            case Lost lost -> of(lost);
            case Paid paid -> of(paid);
            case Deposited deposited -> of(deposited);
            case Moved moved -> of(moved);
            case Returned returned -> of(returned);
            case Contributed contributed -> of(contributed);
            case Bought bought -> of(bought);
        };
    }

    private Writing of(Sold sold) {
        var name = sold.kind().takesBack() ? "Avoir " : "Facture ";
        var lines = new EntryLines(codes, sold, name + sold.number());
        for (var part : sold.parts()) {
            var due = Optional.of(sold.dueOn());
            lines.customer(sold.customer(), Side.DEBIT, part.withTax(), due, sold.activity());
            var taxCode = new OfTaxCode(part.vat());
            var account = switch (part.kind()) {
                case LINES -> new OfSale(part.category(), part.vat());
                case DISCOUNT -> new OfHouse(HouseAccount.DISCOUNTS);
            };
            lines.taxed(account, taxCode, Side.CREDIT, part.net(), sold.activity());
            if (taxes.waits(part, sold)) lines.waiting(part.vat(), Side.CREDIT, part.tax(), sold.activity());
            else lines.due(part.vat(), Side.CREDIT, part.tax(), sold.activity());
        }
        return lines.written(JournalKind.SALES, sold.number().toString(), Optional.empty());
    }

    /** What waited is due with what was paid: from one account of VAT to the other, rate by rate. */
    private Writing due(AccountingFact fact, InvoiceId invoice) {
        var sale = invoices.apply(invoice);
        var number = sale.map(known -> known.number().toString()).orElse("");
        var lines = new EntryLines(codes, fact, "TVA exigible " + number);
        if (sale.isEmpty()) lines.unknown(invoice);
        sale.ifPresent(known -> taxes.dueWith(fact, known, lines).forEach((vat, amount) -> {
            lines.waiting(vat, Side.DEBIT, amount, known.activity());
            lines.due(vat, Side.CREDIT, amount, known.activity());
        }));
        return lines.written(JournalKind.MISCELLANEOUS, number, Optional.empty());
    }

    /** Its VAT is taken back where it is: what waits from where it waits, the rest from what was due. */
    private Writing of(Lost lost) {
        var lines = new EntryLines(codes, lost, "Créance irrécouvrable " + lost.number());
        var waiting = invoices.apply(lost.invoice())
                .map(sale -> taxes.leftBefore(lost, sale, lines))
                .orElse(Map.of());
        for (var total : lost.lost()) {
            var taxCode = new OfTaxCode(total.vat());
            lines.taxed(new OfHouse(HouseAccount.BAD_DEBTS), taxCode, Side.DEBIT, total.base(), lost.activity());
            var waits = waiting.getOrDefault(total.vat(), Money.ZERO);
            lines.waiting(total.vat(), Side.DEBIT, waits, lost.activity());
            lines.due(total.vat(), Side.DEBIT, total.tax().minus(waits), lost.activity());
            var gone = total.base().plus(total.tax());
            lines.customer(lost.customer(), Side.CREDIT, gone, Optional.empty(), lost.activity());
        }
        return lines.written(JournalKind.MISCELLANEOUS, lost.number().toString(), Optional.empty());
    }

    private Writing of(Paid paid) {
        var lines = new EntryLines(codes, paid, "Règlement " + numbers(paid.allocations()));
        var parts = parts(lines, paid.amount(), paid.allocations());
        lines.money(paid.means(), Side.DEBIT, paid.amount(), parts);
        for (var part : parts) lines.customer(paid.customer(), Side.CREDIT, part);
        return lines.written(journal(paid.means()), numbers(paid.allocations()), Optional.of(paid.means()));
    }

    /** From cheques and cash in hand to the account at the bank. */
    private Writing of(Deposited deposited) {
        var lines = new EntryLines(codes, deposited, "Remise " + numbers(deposited.allocations()));
        var parts = parts(lines, deposited.amount(), deposited.allocations());
        lines.money(PaymentMeans.TRANSFER, Side.DEBIT, deposited.amount(), parts);
        lines.money(deposited.means(), Side.CREDIT, deposited.amount(), parts);
        return lines.written(JournalKind.BANK, numbers(deposited.allocations()), Optional.of(deposited.means()));
    }

    private Writing of(Returned returned) {
        var name = switch (returned.why()) {
            case BOUNCED -> "Rejet ";
            case MISTAKE -> "Annulation règlement ";
            case REFUNDED -> "Remboursement ";
        };
        var lines = new EntryLines(codes, returned, name + numbers(returned.allocations()));
        var parts = parts(lines, returned.amount(), returned.allocations());
        for (var part : parts) lines.customer(returned.customer(), Side.DEBIT, part);
        lines.money(returned.means(), Side.CREDIT, returned.amount(), parts);
        return lines.written(journal(returned.means()), numbers(returned.allocations()), Optional.of(returned.means()));
    }

    /** Between activities alone: what one gives back on both accounts, another takes. */
    private Writing of(Moved moved) {
        var lines = new EntryLines(codes, moved, "Réaffectation " + numbers(moved.after()));
        var total = sum(moved.before()).compareTo(sum(moved.after())) < 0 ? sum(moved.after()) : sum(moved.before());
        var before = parts(lines, total, moved.before());
        var after = parts(lines, total, moved.after());
        var bank = new OfMeans(moved.means());
        var customers = new OfHouse(HouseAccount.CUSTOMERS);
        if (!byActivity(before).equals(byActivity(after))) {
            for (var part : byActivity(before)) lines.analytic(bank, Side.CREDIT, part);
            for (var part : byActivity(after)) lines.analytic(bank, Side.DEBIT, part);
            for (var part : byActivity(before)) lines.analytic(customers, Side.DEBIT, part);
            for (var part : byActivity(after)) lines.analytic(customers, Side.CREDIT, part);
        }
        return lines.written(JournalKind.ANALYTIC, numbers(moved.after()), Optional.of(moved.means()));
    }

    /** The activity pays, the pooled services receive: analytic only (ACC-05). */
    private Writing of(Contributed line) {
        var name = switch (line.kind()) {
            case CONTRIBUTION -> "Contribution ";
            case CHARGE -> "Charge directe ";
        };
        var month = "%02d/%d".formatted(line.on().getMonthValue(), line.on().getYear());
        var lines = new EntryLines(codes, line, name + month);
        var account = new OfHouse(
                switch (line.kind()) {
                    case CONTRIBUTION -> HouseAccount.CONTRIBUTION;
                    case CHARGE -> HouseAccount.DIRECT_CHARGES;
                });
        var transfer = new OfHouse(HouseAccount.TRANSFER);
        var activity = new Part(Optional.of(line.ledger().activityId()), line.amount());
        var pooled = new Part(Optional.empty(), line.amount());
        lines.analytic(account, Side.DEBIT, activity);
        lines.analytic(transfer, Side.CREDIT, activity);
        lines.analytic(transfer, Side.DEBIT, pooled);
        lines.analytic(account, Side.CREDIT, pooled);
        return lines.written(JournalKind.ANALYTIC, month, Optional.empty());
    }

    /** Its invoice and its VAT are not known yet: the accountant's entry of them clears the account of suppliers (ACC-04). */
    private Writing of(Bought bought) {
        var number = invoices.apply(bought.attachedTo())
                .map(sale -> sale.number().toString())
                .orElse("");
        var name = switch (bought.what()) {
            case SUBCONTRACTING -> "Sous-traitance ";
            case PURCHASE -> "Achat ";
        };
        var account = switch (bought.what()) {
            case SUBCONTRACTING -> HouseAccount.SUBCONTRACTING;
            case PURCHASE -> HouseAccount.PURCHASES;
        };
        var lines = new EntryLines(codes, bought, (name + number).strip());
        lines.plain(account, Side.DEBIT, bought.net(), bought.activity());
        lines.plain(HouseAccount.UNINVOICED_SUPPLIERS, Side.CREDIT, bought.net(), bought.activity());
        return lines.written(JournalKind.PURCHASES, number, Optional.empty());
    }

    /** What is for no invoice is of no activity yet. */
    private List<Part> parts(EntryLines lines, Money amount, List<Allocation> allocations) {
        var parts = new ArrayList<Part>();
        for (var allocation : allocations) {
            var invoice = invoices.apply(allocation.invoiceId());
            if (invoice.isEmpty()) lines.unknown(allocation.invoiceId());
            parts.add(new Part(invoice.map(Invoiced::activity), allocation.amount()));
        }
        var left = amount.minus(sum(allocations));
        if (!left.isZero()) parts.add(new Part(Optional.empty(), left));
        return parts;
    }

    private static List<Part> byActivity(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.activity().map(Object::toString).orElse(""), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Part(
                        same.getFirst().activity(),
                        same.stream().map(Part::amount).collect(Money.sum())))
                .toList();
    }

    private String numbers(List<Allocation> allocations) {
        var numbers = allocations.stream()
                .flatMap(allocation -> invoices.apply(allocation.invoiceId()).stream())
                .map(invoice -> invoice.number().toString())
                .distinct()
                .toList();
        return numbers.isEmpty() ? "avance" : String.join(" ", numbers);
    }

    private static JournalKind journal(PaymentMeans means) {
        return means == PaymentMeans.CASH ? JournalKind.CASH : JournalKind.BANK;
    }

    private static Money sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).collect(Money.sum());
    }
}
