package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the register of exports. */
public sealed interface ExportCommand {
    @TargetAggregateIdentifier
    ExportRegisterId registerId();

    /** {@code batch} is the number the files were written with: it has to be the next one still. */
    record ExportEntries(
            ExportRegisterId registerId,
            int batch,
            LocalDate from,
            LocalDate lastDay,
            ExportFlavour flavour,
            ExportEncoding encoding,
            List<Leaving> facts,
            List<GivenCode> given,
            List<BatchFile> files,
            LocalDate exportedOn)
            implements ExportCommand {
        public ExportEntries {
            facts = List.copyOf(facts);
            given = List.copyOf(given);
            files = List.copyOf(files);
        }
    }
}
