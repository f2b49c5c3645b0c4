package coop.alveole.command.contribution.automation;

import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One internal invoice, as far as the contribution has to know: what it moves, what became of it, what counts already. */
public record InternalToCount(
        String id, List<InternalTerms> terms, Standing standing, List<LocalDate> reversedOn, List<Counted> counted) {
    public enum Standing {
        NOTHING,
        WAITING,
        ACCEPTED,
        /** Accepted before; reversed since. */
        REVERSED,
        NEVER_ACCEPTED
    }

    public record Counted(LineKind kind, int place) {}

    static InternalToCount empty(String id) {
        return new InternalToCount(id, List.of(), Standing.NOTHING, List.of(), List.of());
    }

    /** Whether it takes, or may yet take, its part of that invoice. */
    public boolean standsFor(InvoiceId sale) {
        boolean isLive = standing == Standing.WAITING || standing == Standing.ACCEPTED;
        return isLive
                && terms.stream()
                        .flatMap(known -> known.outside().stream())
                        .map(OutsideSale::invoice)
                        .anyMatch(sale::equals);
    }

    public Money net() {
        return terms.stream().map(InternalTerms::net).collect(Money.sum());
    }

    boolean isOnceAccepted() {
        return standing == Standing.ACCEPTED || standing == Standing.REVERSED;
    }

    boolean counts(LineKind kind, int place) {
        return counted.contains(new Counted(kind, place));
    }

    Source.OfInternalInvoice source(int place) {
        return new Source.OfInternalInvoice(new InternalInvoiceId(id), place);
    }

    InternalToCount submitted(InternalTerms said) {
        return new InternalToCount(id, List.of(said), Standing.WAITING, reversedOn, counted);
    }

    InternalToCount now(Standing next) {
        return new InternalToCount(id, terms, next, reversedOn, counted);
    }

    InternalToCount reversed(LocalDate day) {
        return new InternalToCount(id, terms, Standing.REVERSED, List.of(day), counted);
    }

    InternalToCount with(Counted line) {
        if (counted.contains(line)) return this;
        var next = Stream.concat(counted.stream(), Stream.of(line)).toList();
        return new InternalToCount(id, terms, standing, reversedOn, next);
    }
}
