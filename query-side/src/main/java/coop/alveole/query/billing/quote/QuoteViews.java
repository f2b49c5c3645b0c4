package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.billing.quote.QuoteFile.Drawing;
import coop.alveole.projection.billing.quote.QuoteFile.Written;
import coop.alveole.query.billing.invoice.SaleViews;
import coop.alveole.query.billing.quote.QuoteView.*;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes of a file what a reader sees of it on a day. */
@Component
class QuoteViews {
    private final SaleViews sales;

    QuoteViews(SaleViews sales) {
        this.sales = sales;
    }

    /** Empty before it was written. */
    Optional<QuoteView> of(QuoteFile file, Reading reading) {
        return file.writtenOn(reading.asOf()).flatMap(written -> of(file, written, reading));
    }

    /** One revision, as it was last written. */
    Optional<QuoteView> of(QuoteFile file, int revision, Reading reading) {
        return file.revision(revision, reading.asOf()).flatMap(written -> of(file, written, reading));
    }

    private Optional<QuoteView> of(QuoteFile file, Written written, Reading reading) {
        return file.activity().map(activity -> view(file, written, activity, reading));
    }

    private QuoteView view(QuoteFile file, Written written, ActivityId activity, Reading reading) {
        boolean opens = reading.viewer().may(Access.READ_CUSTOMER_WORDS, activity);
        var day = reading.asOf();
        var offer = written.offer();
        var content = offer.content();
        var totals = content.totals();
        return new QuoteView(
                file.id(),
                file.number(written).toString(),
                written.revision(),
                file.stateOn(day).orElseThrow(),
                activity.value(),
                written.customer().value(),
                SaleViews.told(sales.words(content.words(), TradeField.TITLE, opens)),
                SaleViews.told(said(file, day, opens)),
                file.writings().getFirst().from(),
                content.suppliedOn(),
                offer.validUntil(),
                sales.lines(content, opens),
                content.discount().basisPoints(),
                offer.deposit().basisPoints(),
                instalments(offer),
                shares(offer),
                SaleViews.perVat(totals.perVat()),
                totals.net().cents(),
                totals.tax().cents(),
                totals.withTax().cents(),
                file.leftOn(written, day).net().cents(),
                invoices(file, day),
                revisions(file, day),
                file.version());
    }

    /** Of the last thing that happened, where something was said. */
    private Optional<Words> said(QuoteFile file, LocalDate day, boolean opens) {
        return file.lastDeed(day)
                .flatMap(deed -> sales.words(deed.words(), TradeField.COMMENT, opens)
                        .or(() -> sales.words(deed.words(), TradeField.MOTIVE, opens)));
    }

    private static List<Instalment> instalments(Offer offer) {
        return offer.instalments().stream()
                .map(each -> new Instalment(each.share().basisPoints(), each.expectedOn()))
                .toList();
    }

    private static List<Share> shares(Offer offer) {
        return offer.shares().stream()
                .map(each -> new Share(
                        each.activity().value(),
                        each.reason(),
                        each.rate().basisPoints(),
                        each.amount().cents()))
                .toList();
    }

    /** An invoice that gave all of it back is none. */
    private static List<Part> invoices(QuoteFile file, LocalDate day) {
        var kinds = file.drawnBy(day)
                .filter(drawing -> drawing.kind().isPresent())
                .collect(Collectors.toMap(
                        Drawing::invoice,
                        drawing -> drawing.kind().orElseThrow(),
                        (one, _) -> one,
                        LinkedHashMap::new));
        return kinds.entrySet().stream()
                .map(each -> part(file, each.getKey(), each.getValue(), day))
                .filter(part -> part.netCents() != 0)
                .toList();
    }

    private static Part part(QuoteFile file, InvoiceId invoice, PartKind kind, LocalDate day) {
        var net = file.drawnBy(day)
                .filter(drawing -> drawing.invoice().equals(invoice))
                .flatMap(drawing -> drawing.parts().stream())
                .map(NetPart::net)
                .collect(Money.sum());
        return new Part(invoice.value(), kind, net.cents());
    }

    private static List<Revision> revisions(QuoteFile file, LocalDate day) {
        int last = file.writtenOn(day).orElseThrow().revision();
        return IntStream.rangeClosed(1, last)
                .mapToObj(revision -> file.revision(revision, day).orElseThrow())
                .map(written -> new Revision(
                        written.revision(),
                        written.from(),
                        written.offer().content().totals().withTax().cents()))
                .toList();
    }
}
