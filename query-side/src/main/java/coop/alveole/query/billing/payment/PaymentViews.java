package coop.alveole.query.billing.payment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.projection.billing.payment.PaymentFile;
import coop.alveole.projection.billing.payment.PaymentFile.Came;
import coop.alveole.projection.billing.payment.PaymentFile.State;
import coop.alveole.query.billing.owed.Owed;
import coop.alveole.query.billing.payment.PaymentView.Part;
import coop.alveole.query.billing.payment.PaymentView.Seen;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a file what a reader sees of it on a day: the whole of it, or the part that is theirs. */
@Component
class PaymentViews {
    private final KeyRing keys;

    PaymentViews(KeyRing keys) {
        this.keys = keys;
    }

    /** {@code owed}: the invoices within reach. Empty before it came, and where no part is theirs. */
    Optional<PaymentView> of(PaymentFile file, Map<InvoiceId, Owed> owed, Reading reading) {
        boolean whole = reading.viewer().mayEverywhere(Access.READ_PAYMENTS);
        if (!whole && file.invoices().noneMatch(owed::containsKey)) return Optional.empty();
        return file.cameBy(reading.asOf())
                .map(came -> whole ? whole(file, came, owed, reading) : part(file, came, owed, reading));
    }

    private PaymentView whole(PaymentFile file, Came came, Map<InvoiceId, Owed> owed, Reading reading) {
        var day = reading.asOf();
        boolean opens = reading.viewer().mayEverywhere(Access.READ_CUSTOMER_WORDS);
        var parts = stands(file, reading) ? parts(file.partsOn(day), owed).toList() : List.<Part>of();
        return new PaymentView(
                file.id(),
                Seen.WHOLE,
                came.customer().value(),
                came.means(),
                came.paidOn(),
                reference(came.words(), opens),
                file.stateOn(day),
                came.amount().cents(),
                parts.stream().mapToLong(Part::amountCents).sum(),
                file.creditOn(day).cents(),
                file.refundedBy(day).cents(),
                parts,
                file.slip().map(SlipId::value).<@Nullable String>map(id -> id).orElse(null),
                file.version());
    }

    /** What was paid of their invoices; taken back, it still says of what. */
    private static PaymentView part(PaymentFile file, Came came, Map<InvoiceId, Owed> owed, Reading reading) {
        var day = reading.asOf();
        var theirs = parts(file.partsOn(day), owed).toList();
        long paid = theirs.stream().mapToLong(Part::amountCents).sum();
        boolean stands = stands(file, reading);
        return new PaymentView(
                file.id(),
                Seen.PART,
                came.customer().value(),
                came.means(),
                came.paidOn(),
                null,
                stands ? State.ALLOCATED : file.stateOn(day),
                paid,
                stands ? paid : 0,
                0,
                0,
                theirs,
                null,
                file.version());
    }

    private static boolean stands(PaymentFile file, Reading reading) {
        return file.reversedBy(reading.asOf()).isEmpty();
    }

    private static Stream<Part> parts(List<Allocation> allocations, Map<InvoiceId, Owed> owed) {
        return allocations.stream()
                .flatMap(each -> Stream.ofNullable(owed.get(each.invoiceId()))
                        .map(invoice -> new Part(
                                invoice.invoice().value(),
                                invoice.number(),
                                invoice.activity().value(),
                                each.amount().cents())));
    }

    private @Nullable Words reference(List<TradeDetail> words, boolean opens) {
        return words.stream()
                .findFirst()
                .<@Nullable Words>map(
                        detail -> opens ? keys.open(detail).map(Words::of).orElse(Words.ERASED) : Words.RESERVED)
                .orElse(null);
    }
}
