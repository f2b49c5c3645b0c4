package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Deed;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.document.PaperParties.Parties;
import coop.alveole.query.billing.paper.Earlier;
import coop.alveole.query.billing.paper.SaleDates;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SaleSums;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes of a validated invoice its paper, with the words that held on its day and were known when it took its number: what
 * is corrected later changes no paper.
 */
@Component
class InvoicePapers {
    private final PaperParties parties;
    private final LinesOnPaper lines;
    private final Documents<InvoiceFile> files;
    private final AsKnown asKnown;

    InvoicePapers(PaperParties parties, LinesOnPaper lines, Documents<InvoiceFile> files, AsKnown asKnown) {
        this.parties = parties;
        this.lines = lines;
        this.files = files;
        this.asKnown = asKnown;
    }

    /** What this draft would lack if it were validated that day. */
    List<Mention> missing(InvoiceFile file, Reading asked) {
        var reading = ForTheHouse.reading(asked.asOf(), asked.knownAt(), asked);
        return file.writtenOn(asked.asOf())
                .map(written -> parties.missing(written.content(), written.customer(), reading))
                .orElse(List.of());
    }

    boolean delegated(ActivityId activity, Reading reading) {
        return parties.terms(reading).delegatesValidation(activity);
    }

    SalePaper of(InvoiceFile file, Issue issue, Reading asked) {
        var written = file.writings().getLast();
        var reading = ForTheHouse.reading(issue.issuedOn(), OptionalLong.of(numberedAt(file)), asked);
        var both = parties.of(
                file.activity().orElseThrow(), written.content(), written.customer(), written.from(), reading);
        var paper = paper(file, issue, written.content(), both, reading);
        if (!paper.sums().inclVat().equals(issue.withTax()))
            throw new IllegalStateException("the paper of " + file.id() + " does not come to what was recorded");
        return paper;
    }

    private SalePaper paper(InvoiceFile file, Issue issue, SaleContent content, Parties both, Reading reading) {
        var onPaper = lines.lines(content);
        var discounts = LinesOnPaper.discounts(content);
        return new SalePaper(
                kind(file.kind()),
                issue.number().toString(),
                dates(file.kind(), issue, content),
                both.seller(),
                both.buyer(),
                onPaper,
                discounts,
                SaleSums.of(onPaper, discounts, Money.ZERO),
                earlier(file, reading),
                TermsOnPaper.of(payment(file.kind(), issue), both));
    }

    private static String payment(InvoiceKind kind, Issue issue) {
        return kind.takesBack()
                ? "Montant à déduire de ce qui reste dû, ou à rembourser"
                : "À payer au plus tard le " + French.day(issue.dueOn());
    }

    private List<Earlier> earlier(InvoiceFile file, Reading reading) {
        var takenOff = file.kind() == InvoiceKind.BALANCE ? file.quote() : List.<QuotePart>of();
        return Stream.concat(file.credits().stream(), takenOff.stream().flatMap(part -> part.earlier().stream()))
                .flatMap(before -> before(before, reading).stream())
                .toList();
    }

    private Optional<Earlier> before(InvoiceId id, Reading reading) {
        return asKnown.find(files, new InvoiceFiles(), id.value(), reading)
                .flatMap(file -> file.issue()
                        .map(issue -> new Earlier(
                                kind(file.kind()), issue.number().toString(), issue.issuedOn(), issue.withTax())));
    }

    /** A deposit is paid before anything is supplied. */
    private static SaleDates dates(InvoiceKind kind, Issue issue, SaleContent content) {
        var supplied = content.suppliedOn();
        return kind == InvoiceKind.DEPOSIT
                ? new SaleDates(issue.issuedOn(), issue.dueOn(), null, null)
                : new SaleDates(issue.issuedOn(), issue.dueOn(), supplied, supplied);
    }

    private static SaleKind kind(InvoiceKind kind) {
        return switch (kind) {
            case INVOICE -> SaleKind.INVOICE;
            case DEPOSIT -> SaleKind.DEPOSIT_INVOICE;
            case PROGRESS -> SaleKind.PROGRESS_INVOICE;
            case BALANCE -> SaleKind.BALANCE_INVOICE;
            case CREDIT_NOTE -> SaleKind.CREDIT_NOTE;
        };
    }

    private static long numberedAt(InvoiceFile file) {
        return file.deeds().stream()
                .filter(deed -> deed.kind() == Deed.Kind.VALIDATED)
                .mapToLong(Deed::position)
                .findFirst()
                .orElseThrow();
    }
}
