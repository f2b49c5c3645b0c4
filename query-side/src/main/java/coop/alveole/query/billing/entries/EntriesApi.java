package coop.alveole.query.billing.entries;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.query.billing.entries.EntriesQueries.Left;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The batches that left, their files, and what waits. */
@RestController
@RequestMapping(EntriesApi.EXPORTS)
class EntriesApi {
    static final String EXPORTS = "/api/v1/entry-exports";

    record FileView(ExportFileKind kind, String name, Digest sha256) {}

    record BatchView(
            int batch,
            LocalDate from,
            LocalDate to,
            LocalDate exportedOn,
            ExportFlavour flavour,
            ExportEncoding encoding,
            List<FactId> facts,
            long debitCents,
            List<FileView> files) {
        static BatchView of(Left left) {
            var batch = left.batch();
            return new BatchView(
                    batch.number(),
                    batch.from(),
                    batch.lastDay(),
                    batch.exportedOn(),
                    batch.flavour(),
                    batch.encoding(),
                    batch.facts(),
                    batch.debit().cents(),
                    left.files().stream()
                            .map(file ->
                                    new FileView(file.kind(), file.kind().fileName(batch.number()), file.content()))
                            .toList());
        }
    }

    /** {@code codes} are the uses that have no code: {@code sale/GOODS/TAXED/850}. */
    record WaitingView(FactId fact, LocalDate on, List<String> codes, List<String> invoices) {}

    private final EntriesQueries queries;
    private final KeptFiles files;

    EntriesApi(EntriesQueries queries, KeptFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @Allowed(Access.READ_ENTRIES)
    @GetMapping
    ResponseEntity<Page<BatchView>> batches(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views =
                queries.batches(reading.ofList()).stream().map(BatchView::of).toList();
        return Page.of(views, view -> Integer.toString(view.batch()), limit, cursor)
                .reply();
    }

    @Allowed(Access.READ_ENTRIES)
    @GetMapping("/waiting")
    List<WaitingView> waiting(Reading reading) {
        return queries.next(reading.ofList()).waiting().stream()
                .map(waits -> new WaitingView(
                        waits.fact().id(),
                        waits.fact().on(),
                        waits.codes().stream().map(use -> use.key()).toList(),
                        waits.invoices().stream().map(Object::toString).toList()))
                .toList();
    }

    /** The same bytes each time. */
    @Allowed(Access.READ_ENTRIES)
    @GetMapping("/{number}/{kind}")
    ResponseEntity<byte[]> file(@PathVariable int number, @PathVariable ExportFileKind kind, Reading reading) {
        return queries.batches(reading).stream()
                .filter(left -> left.batch().number() == number)
                .flatMap(left -> left.files().stream())
                .filter(file -> file.kind() == kind)
                .findFirst()
                .map(file -> FileReplies.file(files, file.file()))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "number"));
    }
}
