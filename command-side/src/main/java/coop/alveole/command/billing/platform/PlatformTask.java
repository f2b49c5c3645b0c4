package coop.alveole.command.billing.platform;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.billing.issue.CollectedAtRate;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One invoice as far as a platform has to know: its number and its file, what it sells, what was paid, what was told. */
public record PlatformTask(
        String id,
        Optional<CustomerId> customer,
        List<SaleContent> written,
        Optional<Issued> issued,
        List<SoldPart> parts,
        List<Paid> paid,
        Optional<InvoiceFileKept> kept,
        boolean handed,
        List<Integer> told) {
    /** Its number as it is printed, and the day its mentions are of. */
    public record Issued(Label number, LocalDate on) {}

    /** The {@code place}-th payment; {@code before} is what was paid by then. */
    public record Paid(int place, Money before, Money amount, LocalDate on) {}

    static PlatformTask empty(String id) {
        return new PlatformTask(
                id,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of());
    }

    boolean isToHandSince(LocalDate day) {
        return !handed && kept.filter(file -> !file.keptOn().isBefore(day)).isPresent();
    }

    /** Of what was handed over, the payments that were not told; none where its VAT was due by the invoice on its day. */
    Stream<Paid> toTell(Predicate<LocalDate> onDebits) {
        if (!handed) return Stream.empty();
        var untold = paid.stream().filter(each -> !told.contains(each.place())).toList();
        return untold.isEmpty() || onDebits.test(issued.orElseThrow().on()) ? Stream.empty() : untold.stream();
    }

    Label number() {
        return issued.orElseThrow().number();
    }

    List<CollectedAtRate> collected(Paid payment) {
        var total = parts.stream().map(SoldPart::withTax).collect(Money.sum());
        return CollectedAtRate.of(parts, total, payment.before(), payment.amount());
    }

    PlatformTask written(CustomerId buyer, SaleContent content) {
        return new PlatformTask(id, Optional.of(buyer), List.of(content), issued, parts, paid, kept, handed, told);
    }

    PlatformTask issued(Issued numbered, List<SoldPart> sold) {
        return new PlatformTask(id, customer, List.of(), Optional.of(numbered), sold, paid, kept, handed, told);
    }

    PlatformTask paid(Money amount, LocalDate on) {
        var before = paid.stream().map(Paid::amount).collect(Money.sum());
        var next = new Paid(paid.size() + 1, before, amount, on);
        return new PlatformTask(id, customer, written, issued, parts, and(paid, next), kept, handed, told);
    }

    PlatformTask with(InvoiceFileKept file) {
        return new PlatformTask(id, customer, written, issued, parts, paid, Optional.of(file), handed, told);
    }

    PlatformTask handedOver() {
        return new PlatformTask(id, customer, written, issued, parts, paid, kept, true, told);
    }

    PlatformTask told(int place) {
        return new PlatformTask(id, customer, written, issued, parts, paid, kept, handed, and(told, place));
    }

    private static <T> List<T> and(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).distinct().toList();
    }
}
