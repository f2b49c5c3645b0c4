package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.billing.invoice.Addressee;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Deed;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.paper.Earlier;
import coop.alveole.query.billing.paper.SaleDates;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SaleSums;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes of a validated invoice its paper, with the words that held on its day and were known when it took its number: what
 * is corrected later changes no paper.
 */
@Component
class InvoicePapers {
    private static final Addressee NOBODY = new Addressee(CustomerKind.COMPANY, Registration.NONE, Set.of());

    private final SellerWords sellers;
    private final BuyerWords buyers;
    private final LinesOnPaper lines;
    private final CapeSentences capes;
    private final ActivityQueries activities;
    private final Documents<InvoiceFile> files;
    private final AsKnown asKnown;

    InvoicePapers(
            SellerWords sellers,
            BuyerWords buyers,
            LinesOnPaper lines,
            CapeSentences capes,
            ActivityQueries activities,
            Documents<InvoiceFile> files,
            AsKnown asKnown) {
        this.sellers = sellers;
        this.buyers = buyers;
        this.lines = lines;
        this.capes = capes;
        this.activities = activities;
        this.files = files;
        this.asKnown = asKnown;
    }

    /** What this draft would lack if it were validated that day. */
    List<Mention> missing(InvoiceFile file, Reading asked) {
        var reading = ForTheHouse.reading(asked.asOf(), asked.knownAt(), asked);
        return file.writtenOn(asked.asOf())
                .map(written ->
                        missing(written.content(), sellers.terms(reading), buyers.find(written.customer(), reading)))
                .orElse(List.of());
    }

    boolean delegated(ActivityId activity, Reading reading) {
        return sellers.terms(reading).delegatesValidation(activity);
    }

    SalePaper of(InvoiceFile file, Issue issue, Reading asked) {
        var written = file.writings().getLast();
        var reading = ForTheHouse.reading(issue.issuedOn(), OptionalLong.of(numberedAt(file)), asked);
        var terms = sellers.terms(reading);
        var buyer = buyers.find(written.customer(), reading.on(later(issue.issuedOn(), written.from())));
        Mention.requireAll(missing(written.content(), terms, buyer));
        var paper = paper(file, issue, written.content(), terms, buyer.orElseThrow(), reading);
        if (!paper.sums().inclVat().equals(issue.withTax()))
            throw new IllegalStateException("the paper of " + file.id() + " does not come to what was recorded");
        return paper;
    }

    private SalePaper paper(
            InvoiceFile file, Issue issue, SaleContent content, MoneyTerms terms, CustomerView buyer, Reading reading) {
        var activity = file.activity().orElseThrow();
        var name =
                activities.activity(activity, reading).map(view -> name(view)).orElse("");
        var training = content.lines().stream().anyMatch(line -> line.category() == LineCategory.TRAINING);
        var seller = sellers.seller(terms, name, training);
        var onPaper = lines.lines(content);
        var discounts = LinesOnPaper.discounts(content);
        var addressed = BuyerWords.buyer(buyer);
        return new SalePaper(
                kind(file.kind()),
                issue.number().toString(),
                dates(file.kind(), issue, content),
                seller,
                addressed,
                onPaper,
                discounts,
                SaleSums.of(onPaper, discounts, Money.ZERO),
                earlier(file, reading),
                TermsOnPaper.of(
                        file.kind(),
                        issue,
                        terms,
                        addressed.kind(),
                        capes(activity, seller.legalName(), reading.on(content.suppliedOn()))));
    }

    private List<String> capes(ActivityId activity, String house, Reading reading) {
        return activities
                .activity(activity, reading)
                .map(view -> capes.of(view, house, reading))
                .orElse(List.of());
    }

    private List<Earlier> earlier(InvoiceFile file, Reading reading) {
        return file.credits().stream()
                .flatMap(credited -> credited(credited, reading).stream())
                .toList();
    }

    private Optional<Earlier> credited(InvoiceId id, Reading reading) {
        return asKnown.find(files, new InvoiceFiles(), id.value(), reading)
                .flatMap(file -> file.issue()
                        .map(issue -> new Earlier(
                                kind(file.kind()), issue.number().toString(), issue.issuedOn(), issue.withTax())));
    }

    private static List<Mention> missing(SaleContent content, MoneyTerms terms, Optional<CustomerView> buyer) {
        return Mention.missing(terms.seller(), buyer.map(BuyerWords::addressee).orElse(NOBODY), content);
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

    private static String name(ActivityView activity) {
        return activity.name().equals(Words.ERASED) ? "" : activity.name().text();
    }

    private static long numberedAt(InvoiceFile file) {
        return file.deeds().stream()
                .filter(deed -> deed.kind() == Deed.Kind.VALIDATED)
                .mapToLong(Deed::position)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
