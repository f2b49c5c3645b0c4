package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.invoice.InvoiceRule;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.billing.issue.IssuedPaper.OfInvoice;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.billing.issue.KeptPapers;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SalePrints;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The file of an invoice, for whoever may read its words: made while it has not left, as it was kept ever after. A draft has
 * none, and what is missing of it is listed.
 */
@Component
public class InvoiceDocuments {
    /** The file as it would be kept now. */
    public record Made(ClearFile document, LocalDate writtenOn) {}

    private final Documents<InvoiceFile> files;
    private final AsKnown asKnown;
    private final InvoicePapers papers;
    private final SalePrints prints;
    private final Brands brands;
    private final KeptPapers kept;

    InvoiceDocuments(
            Documents<InvoiceFile> files,
            AsKnown asKnown,
            InvoicePapers papers,
            SalePrints prints,
            Brands brands,
            KeptPapers kept) {
        this.files = files;
        this.asKnown = asKnown;
        this.papers = papers;
        this.prints = prints;
        this.brands = brands;
        this.kept = kept;
    }

    ClearFile pdf(InvoiceId id, Reading reading) {
        var file = numbered(id, reading);
        return kept.find(new OfInvoice(id), reading).map(kept::pdf).orElseGet(() -> pdf(file, reading));
    }

    ClearFile xml(InvoiceId id, Reading reading) {
        var file = numbered(id, reading);
        return kept.find(new OfInvoice(id), reading).map(kept::xml).orElseGet(() -> xml(paper(file, reading)));
    }

    /** For the house itself, of what is validated: what a reader is judged for is judged of nobody here. */
    public Made made(InvoiceId id, long head, LocalDate day) {
        var reading = Reading.holding(head, day, ForTheHouse.HOUSE);
        var file = numbered(id, reading);
        return new Made(pdf(file, reading), issue(file).issuedOn());
    }

    /** Whether there is a file to be had by this reader on this day. */
    public boolean has(InvoiceId id, Reading reading) {
        return file(id, reading)
                .filter(file -> !file.wasTakenOver())
                .flatMap(file -> file.issuedBy(reading.asOf()))
                .isPresent();
    }

    /** By what the kept file is known; empty before it has left. */
    public Optional<Digest> keptAs(InvoiceId id, Reading reading) {
        return kept.find(new OfInvoice(id), reading).map(SealedFile::sha256);
    }

    /** The name of what a platform said of it last; empty where none did. */
    public String saidByPlatform(InvoiceId id, Reading reading) {
        return kept.status(new OfInvoice(id), reading).map(PlatformStatus::name).orElse("");
    }

    /** Whether the holders of that activity validate their own invoices. */
    public boolean delegated(String activity, Reading reading) {
        return papers.delegated(new ActivityId(activity), reading);
    }

    /** What stands between a draft and its validation; nothing is missing of what is validated. */
    public List<Mention> missing(InvoiceId id, Reading reading) {
        return file(id, reading)
                .filter(file -> file.issue().isEmpty())
                .map(file -> papers.missing(file, reading))
                .orElse(List.of());
    }

    private ClearFile pdf(InvoiceFile file, Reading reading) {
        var paper = paper(file, reading);
        var brand = brands.of(file.activity().orElseThrow(), issue(file).issuedOn(), reading);
        return new ClearFile(paper.number() + ".pdf", prints.of(paper, brand));
    }

    private static ClearFile xml(SalePaper paper) {
        return new ClearFile(paper.number() + ".xml", FacturX.of(paper));
    }

    private SalePaper paper(InvoiceFile file, Reading reading) {
        return papers.of(file, issue(file), reading);
    }

    private static Issue issue(InvoiceFile file) {
        return file.issue().orElseThrow(() -> new RuleBroken(InvoiceRule.VALIDATED_BEFORE, "id"));
    }

    /** Refused to whoever may not read it as to whoever asks for what is not there. */
    private InvoiceFile numbered(InvoiceId id, Reading reading) {
        var file = file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var issue = file.issuedBy(reading.asOf()).orElseThrow(() -> new RuleBroken(InvoiceRule.VALIDATED_BEFORE, "id"));
        InvoiceRule.NEVER_ISSUED_AGAIN.require(!file.wasTakenOver(), "id", issue.number());
        return file;
    }

    /** Empty to whoever may not read its words. */
    Optional<InvoiceFile> file(InvoiceId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new InvoiceFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private static boolean isWithin(InvoiceFile file, Reading reading) {
        return file.activity()
                .filter(activity -> reading.viewer().may(Access.READ_CUSTOMER_WORDS, activity))
                .isPresent();
    }
}
