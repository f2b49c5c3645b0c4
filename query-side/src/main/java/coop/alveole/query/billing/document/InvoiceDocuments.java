package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.invoice.InvoiceRule;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.paper.Brand;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SalePrints;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The file of an invoice, for whoever may read its words: a draft has none, and what is missing of it is listed. */
@Component
public class InvoiceDocuments {
    private final Documents<InvoiceFile> files;
    private final AsKnown asKnown;
    private final InvoicePapers papers;
    private final SalePrints prints;

    InvoiceDocuments(Documents<InvoiceFile> files, AsKnown asKnown, InvoicePapers papers, SalePrints prints) {
        this.files = files;
        this.asKnown = asKnown;
        this.papers = papers;
        this.prints = prints;
    }

    byte[] pdf(SalePaper paper) {
        return prints.of(paper, Brand.OURS);
    }

    byte[] xml(SalePaper paper) {
        return FacturX.of(paper);
    }

    /** Whether there is a file to be had by this reader on this day. */
    public boolean has(InvoiceId id, Reading reading) {
        return file(id, reading)
                .filter(file -> !file.wasTakenOver())
                .flatMap(file -> file.issuedBy(reading.asOf()))
                .isPresent();
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

    /** Refused to whoever may not read it as to whoever asks for what is not there. */
    SalePaper paper(InvoiceId id, Reading reading) {
        var file = file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var issue = file.issuedBy(reading.asOf()).orElseThrow(() -> new RuleBroken(InvoiceRule.VALIDATED_BEFORE, "id"));
        InvoiceRule.NEVER_ISSUED_AGAIN.require(!file.wasTakenOver(), "id", issue.number());
        return papers.of(file, issue, reading);
    }

    private Optional<InvoiceFile> file(InvoiceId id, Reading reading) {
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
