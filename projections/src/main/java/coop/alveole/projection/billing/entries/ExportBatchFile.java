package coop.alveole.projection.billing.entries;

import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.domain.billing.export.GivenCode;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One batch that left for the software of the accountant (lot): its period, its facts, its files. */
public record ExportBatchFile(String id, Optional<Batch> batch, List<KeptFile> files) {
    /** {@code lastDay} is included; {@code debit} is what all its entries have on that side, as on the other. */
    public record Batch(
            int number,
            LocalDate from,
            LocalDate lastDay,
            LocalDate exportedOn,
            ExportFlavour flavour,
            ExportEncoding encoding,
            List<FactId> facts,
            Money debit,
            List<GivenCode> given) {}

    /** {@code content} is the SHA-256 of what the accountant receives. */
    public record KeptFile(ExportFileKind kind, Digest content, SealedFile file) {}

    static ExportBatchFile empty(String id) {
        return new ExportBatchFile(id, Optional.empty(), List.of());
    }

    ExportBatchFile with(Batch told) {
        return new ExportBatchFile(id, Optional.of(told), files);
    }

    ExportBatchFile with(KeptFile file) {
        return new ExportBatchFile(
                id, batch, Stream.concat(files.stream(), Stream.of(file)).toList());
    }
}
