package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.issue.IssuedPaper.OfQuote;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteRule;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.billing.quote.QuoteFile.Deed;
import coop.alveole.projection.billing.quote.QuoteFile.Written;
import coop.alveole.projection.billing.quote.QuoteFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.document.InvoiceDocuments.Made;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.billing.issue.KeptPapers;
import coop.alveole.query.billing.paper.SaleDates;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SalePrints;
import coop.alveole.query.billing.paper.SaleSums;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * The file of a quote, as it was when it was approved: what its customer reads and signs; each revision has its own, and once
 * it has left it is read as it was kept.
 */
@Component
public class QuoteDocuments {
    private static final int HUNDREDTHS = 2;

    private final Documents<QuoteFile> files;
    private final AsKnown asKnown;
    private final PaperParties parties;
    private final LinesOnPaper lines;
    private final SalePrints prints;
    private final Brands brands;
    private final KeptPapers kept;

    QuoteDocuments(
            Documents<QuoteFile> files,
            AsKnown asKnown,
            PaperParties parties,
            LinesOnPaper lines,
            SalePrints prints,
            Brands brands,
            KeptPapers kept) {
        this.files = files;
        this.asKnown = asKnown;
        this.parties = parties;
        this.lines = lines;
        this.prints = prints;
        this.brands = brands;
        this.kept = kept;
    }

    /** As it was kept once it has left, made until then. */
    ClearFile pdf(QuoteId id, OptionalInt revision, Reading reading) {
        var file = file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var written = (revision.isEmpty()
                        ? file.writtenOn(reading.asOf())
                        : file.revision(revision.getAsInt(), reading.asOf()))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var approval =
                file.approval(written).orElseThrow(() -> new RuleBroken(QuoteRule.QUOTE_APPROVED_BEFORE_SENT, "id"));
        return kept.find(new OfQuote(id, written.revision()), reading)
                .map(kept::pdf)
                .orElseGet(() -> pdf(file, written, approval, reading));
    }

    /** For the house itself: what a reader is judged for is judged of nobody here. */
    public Made made(QuoteId id, int revision, long head, LocalDate day) {
        var reading = Reading.holding(head, day, ForTheHouse.HOUSE);
        var file = file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var written = file.revision(revision, day).orElseThrow();
        var approval = file.approval(written).orElseThrow();
        return new Made(pdf(file, written, approval, reading), written.from());
    }

    /** Whether there is a file to be had of this revision by this reader. */
    public boolean has(QuoteId id, int revision, Reading reading) {
        return file(id, reading)
                .flatMap(file -> file.revision(revision, reading.asOf()).flatMap(file::approval))
                .isPresent();
    }

    /** By what the kept file of that revision is known; empty before it has left. */
    public Optional<Digest> keptAs(QuoteId id, int revision, Reading reading) {
        return kept.find(new OfQuote(id, revision), reading).map(SealedFile::sha256);
    }

    private ClearFile pdf(QuoteFile file, Written written, Deed approval, Reading reading) {
        var paper = paper(file, written, approval, reading);
        var brand = brands.of(file.activity().orElseThrow(), paper.dates().issuedOn(), reading);
        return new ClearFile(paper.number() + ".pdf", prints.of(paper, brand));
    }

    private SalePaper paper(QuoteFile file, Written written, Deed approval, Reading asked) {
        var reading = ForTheHouse.reading(approval.on(), OptionalLong.of(approval.position()), asked);
        var offer = written.offer();
        var content = offer.content();
        var both = parties.of(file.activity().orElseThrow(), content, written.customer(), written.from(), reading);
        var onPaper = lines.lines(content);
        var discounts = LinesOnPaper.discounts(content);
        return new SalePaper(
                SaleKind.QUOTE,
                file.number(written).toString(),
                new SaleDates(written.from(), offer.validUntil(), content.suppliedOn(), content.suppliedOn()),
                both.seller(),
                both.buyer(),
                onPaper,
                discounts,
                SaleSums.of(onPaper, discounts, Money.ZERO),
                List.of(),
                TermsOnPaper.of(payment(offer, both.terms()), both));
    }

    private static String payment(Offer offer, MoneyTerms terms) {
        var said = new ArrayList<String>();
        if (!offer.deposit().isZero()) said.add("acompte de " + percent(offer.deposit()) + " à la signature");
        offer.instalments()
                .forEach(each -> said.add(percent(each.share()) + " vers le " + French.day(each.expectedOn())));
        said.add(said.isEmpty() ? "en une fois, une fois la prestation faite" : "solde une fois la prestation faite");
        int days = terms.days(MoneyDelay.DUE_DAYS).value();
        return "Paiement : " + String.join(", ", said) + " ; chaque facture se paie sous " + days + " jours";
    }

    private static String percent(Rate rate) {
        var number = BigDecimal.valueOf(rate.basisPoints(), HUNDREDTHS).stripTrailingZeros();
        return number.toPlainString().replace('.', ',') + "\u00a0%";
    }

    private Optional<QuoteFile> file(QuoteId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new QuoteFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private static boolean isWithin(QuoteFile file, Reading reading) {
        return file.activity()
                .filter(activity -> reading.viewer().may(Access.READ_CUSTOMER_WORDS, activity))
                .isPresent();
    }
}
