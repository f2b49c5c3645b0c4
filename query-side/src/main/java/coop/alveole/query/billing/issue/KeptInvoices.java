package coop.alveole.query.billing.issue;

import static coop.alveole.domain.shared.RequestRule.KEPT_FILE_READS;
import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.StatusTold;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.issue.IssuedFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.State;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.facturx.XmlInside;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files that are kept of invoices, whatever date is asked; who may have them was judged before. */
@Component
public class KeptInvoices {
    private static final Logger LOG = LoggerFactory.getLogger(KeptInvoices.class);

    private final Documents<IssuedFile> issued;
    private final KeptFiles files;

    KeptInvoices(Documents<IssuedFile> issued, KeptFiles files) {
        this.issued = issued;
        this.files = files;
    }

    /** Empty until it has left; while the documents are made again it is not known, which is not the same. */
    public Optional<InvoiceFileKept> find(InvoiceId invoice, Reading reading) {
        reading.waitFor(issued);
        var found = issued.find(invoice.value());
        NOT_READY.require(found.isPresent() || issued.state() == State.LIVE, "after");
        return found.flatMap(IssuedFile::kept);
    }

    /** What a platform said of it last. */
    public Optional<PlatformStatus> status(InvoiceId invoice, Reading reading) {
        reading.waitFor(issued);
        return issued.find(invoice.value()).flatMap(IssuedFile::status).map(StatusTold::status);
    }

    /** What cannot be read any more is said, never made again. */
    public InvoiceDocument pdf(InvoiceFileKept kept) {
        try {
            return files.read(
                            kept.file(),
                            opened -> new InvoiceDocument(
                                    opened.name(), opened.bytes().readAllBytes()))
                    .orElseThrow(KeptInvoices::unreadable);
        } catch (UncheckedIOException altered) {
            LOG.error("the sealed file {} cannot be read", kept.file().sha256(), altered);
            throw unreadable();
        }
    }

    /** The data as they travel inside the kept file. */
    public InvoiceDocument xml(InvoiceFileKept kept) {
        var pdf = pdf(kept);
        try {
            var xml = XmlInside.of(pdf.bytes(), List.of(FacturX.FILE)).orElseThrow(KeptInvoices::unreadable);
            return new InvoiceDocument(pdf.name().replaceFirst("\\.pdf$", ".xml"), xml);
        } catch (IOException notAPdf) {
            throw new UncheckedIOException(notAPdf);
        }
    }

    private static RuleBroken unreadable() {
        return new RuleBroken(KEPT_FILE_READS, "id");
    }
}
