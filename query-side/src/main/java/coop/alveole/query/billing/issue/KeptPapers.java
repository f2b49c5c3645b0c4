package coop.alveole.query.billing.issue;

import static coop.alveole.domain.shared.RequestRule.KEPT_FILE_READS;
import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.StatusTold;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.SealedFile;
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

/** The files that are kept of what has left, whatever date is asked; who may have them was judged before. */
@Component
public class KeptPapers {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPapers.class);

    private final Documents<IssuedFile> issued;
    private final KeptFiles files;

    KeptPapers(Documents<IssuedFile> issued, KeptFiles files) {
        this.issued = issued;
        this.files = files;
    }

    /** Empty until it has left; while the documents are made again it is not known, which is not the same. */
    public Optional<SealedFile> find(IssuedPaper paper, Reading reading) {
        reading.waitFor(issued);
        var found = issued.find(paper.key());
        NOT_READY.require(found.isPresent() || issued.state() == State.LIVE, "after");
        return found.flatMap(IssuedFile::kept);
    }

    /** What a platform said of it last. */
    public Optional<PlatformStatus> status(IssuedPaper paper, Reading reading) {
        reading.waitFor(issued);
        return issued.find(paper.key()).flatMap(IssuedFile::status).map(StatusTold::status);
    }

    /** What cannot be read any more is said, never made again. */
    public ClearFile pdf(SealedFile kept) {
        try {
            return files.read(
                            kept,
                            opened ->
                                    new ClearFile(opened.name(), opened.bytes().readAllBytes()))
                    .orElseThrow(KeptPapers::unreadable);
        } catch (UncheckedIOException altered) {
            LOG.error("the sealed file {} cannot be read", kept.sha256(), altered);
            throw unreadable();
        }
    }

    /** The data as they travel inside the kept file. */
    public ClearFile xml(SealedFile kept) {
        var pdf = pdf(kept);
        try {
            var xml = XmlInside.of(pdf.bytes(), List.of(FacturX.FILE)).orElseThrow(KeptPapers::unreadable);
            return new ClearFile(pdf.name().replaceFirst("\\.pdf$", ".xml"), xml);
        } catch (IOException notAPdf) {
            throw new UncheckedIOException(notAPdf);
        }
    }

    private static RuleBroken unreadable() {
        return new RuleBroken(KEPT_FILE_READS, "id");
    }
}
