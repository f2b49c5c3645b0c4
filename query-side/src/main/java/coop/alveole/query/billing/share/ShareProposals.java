package coop.alveole.query.billing.share;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.internal.CollectedShare;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.billing.share.CollectedPart;
import coop.alveole.domain.billing.share.Draw;
import coop.alveole.domain.billing.share.Paid;
import coop.alveole.domain.billing.share.ShareOfAQuote;
import coop.alveole.domain.billing.share.ShareOfAnInvoice;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.Turn;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Deed;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.billing.quote.QuoteFile.Written;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.internal.InternalInvoiceQueries;
import coop.alveole.query.billing.share.ShareProposalView.State;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What collections propose to introducers and nobody has answered: derived from quotes, invoices and answers, kept nowhere. */
@Component
class ShareProposals {
    private static final Comparator<ShareProposalView> LATEST_FIRST = Comparator.comparing(ShareProposalView::paidOn)
            .thenComparing(ShareProposalView::invoiceId)
            .thenComparingInt(ShareProposalView::place)
            .thenComparing(ShareProposalView::introducerId)
            .reversed();

    /** One share of a quote, cut for one of its invoices. */
    private record Sale(
            QuoteFile quote, Written written, InvoiceFile invoice, Issue issue, ActivityId introducer, Money share) {
        ActivityId seller() {
            return invoice.activity().orElseThrow();
        }

        CollectedShare collected(CollectedPart part) {
            return new CollectedShare(
                    new QuoteId(quote.id()), new InvoiceId(invoice.id()), part.payment(), part.place());
        }
    }

    private final Documents<QuoteFile> quotes;
    private final Documents<InvoiceFile> invoices;
    private final Resident<QuoteFile> residentQuotes;
    private final Resident<InvoiceFile> residentInvoices;
    private final InternalInvoiceQueries internals;

    ShareProposals(Documents<QuoteFile> quotes, Documents<InvoiceFile> invoices, InternalInvoiceQueries internals) {
        this.quotes = quotes;
        this.invoices = invoices;
        this.residentQuotes = Resident.of(quotes, QuoteFile::id);
        this.residentInvoices = Resident.of(invoices, InvoiceFile::id);
        this.internals = internals;
    }

    /** Those of which one side is within reach. */
    List<ShareProposalView> open(Reading reading) {
        reading.waitFor(quotes);
        reading.waitFor(invoices);
        return residentQuotes.rows().stream()
                .flatMap(quote -> sales(quote, reading.asOf()))
                .filter(sale -> isWithin(sale, reading))
                .flatMap(sale -> proposals(sale, reading))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private Stream<Sale> sales(QuoteFile quote, LocalDate day) {
        var draws = quote.drawnBy(day)
                .map(drawing -> new Draw(drawing.invoice(), NetPart.sum(drawing.parts())))
                .toList();
        if (draws.isEmpty()) return Stream.empty();
        return quote.writtenOn(day).stream()
                .flatMap(written -> written.offer().shares().stream()
                        .filter(share -> share.reason() == WorkShare.Reason.INTRODUCER)
                        .flatMap(share -> sales(quote, written, share, draws)));
    }

    private Stream<Sale> sales(QuoteFile quote, Written written, WorkShare share, List<Draw> draws) {
        return ShareOfAQuote.of(share, written.offer().net()).perInvoice(draws).entrySet().stream()
                .flatMap(part -> residentInvoices.find(part.getKey().value()).stream()
                        .flatMap(invoice -> invoice.issue().stream()
                                .map(issue ->
                                        new Sale(quote, written, invoice, issue, share.activity(), part.getValue()))));
    }

    private Stream<ShareProposalView> proposals(Sale sale, Reading reading) {
        var paid = sale.invoice().deeds().stream()
                .filter(deed -> deed.kind() == Deed.Kind.PAID && !deed.on().isAfter(reading.asOf()))
                .map(deed -> new Paid(deed.payment().orElseThrow(), deed.amount(), deed.on()))
                .toList();
        if (paid.isEmpty()) return Stream.empty();
        var answers = internals.ofActivity(sale.introducer(), reading);
        return new ShareOfAnInvoice(sale.share(), sale.issue().withTax())
                .collected(paid).stream()
                        .flatMap(part -> proposal(sale, part, answer(sale, part, answers), reading).stream());
    }

    private static Optional<InternalInvoiceFile> answer(
            Sale sale, CollectedPart part, List<InternalInvoiceFile> answers) {
        return answers.stream()
                .filter(file -> file.collected().contains(sale.collected(part)))
                .findFirst();
    }

    private static Optional<ShareProposalView> proposal(
            Sale sale, CollectedPart part, Optional<InternalInvoiceFile> answer, Reading reading) {
        if (part.stands() && answer.isEmpty()) return Optional.of(view(sale, part, State.OPEN, null));
        return answer.filter(_ -> !part.stands())
                .filter(file -> file.turnOn(reading.asOf())
                        .map(Turn::state)
                        .filter(InternalInvoiceFile.State.ACCEPTED::equals)
                        .isPresent())
                .map(file -> view(sale, part, State.TO_REVERSE, file.id()));
    }

    private static ShareProposalView view(Sale sale, CollectedPart part, State state, @Nullable String internal) {
        return new ShareProposalView(
                state,
                sale.quote().id(),
                sale.quote().number(sale.written()).toString(),
                sale.invoice().id(),
                sale.issue().number().toString(),
                part.payment().value(),
                part.place(),
                sale.introducer().value(),
                sale.seller().value(),
                part.on(),
                part.takenBackOn().stream()
                        .findFirst()
                        .<@Nullable LocalDate>map(day -> day)
                        .orElse(null),
                part.collected().cents(),
                sale.issue().withTax().cents(),
                sale.share().cents(),
                part.amount().cents(),
                internal);
    }

    private static boolean isWithin(Sale sale, Reading reading) {
        return reading.viewer().may(Access.READ_INTERNAL_INVOICES, sale.introducer())
                || reading.viewer().may(Access.READ_INTERNAL_INVOICES, sale.seller());
    }
}
