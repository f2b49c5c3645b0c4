package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;

/** What left for the software of the accountant, batch after batch: its events are the register. */
public sealed interface ExportEvent {
    ExportRegisterId registerId();

    LocalDate effectiveOn();

    /** {@code lastDay} is included; {@code facts} are those of that period that had not left before. */
    @Revision("1")
    record EntriesExported(
            ExportRegisterId registerId,
            int batch,
            LocalDate from,
            LocalDate lastDay,
            ExportFlavour flavour,
            ExportEncoding encoding,
            List<Leaving> facts,
            List<GivenCode> given,
            LocalDate exportedOn)
            implements ExportEvent {
        public EntriesExported {
            facts = List.copyOf(facts);
            given = List.copyOf(given);
        }

        @Override
        public LocalDate effectiveOn() {
            return exportedOn;
        }

        public Set<FactId> factIds() {
            return facts.stream().map(Leaving::fact).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A file of that batch, in the same append; {@code content} is the SHA-256 of what the accountant receives. */
    @Revision("1")
    record ExportFileKept(
            ExportRegisterId registerId,
            int batch,
            ExportFileKind kind,
            Digest content,
            SealedFile file,
            LocalDate exportedOn)
            implements ExportEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return exportedOn;
        }
    }
}
