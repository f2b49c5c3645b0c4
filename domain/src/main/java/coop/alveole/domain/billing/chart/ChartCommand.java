package coop.alveole.domain.billing.chart;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.ChartId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the accounts and journals of the house. */
public sealed interface ChartCommand {
    @TargetAggregateIdentifier
    ChartId chartId();

    record Code(AccountUse use, Label code) {}

    /** What is told as it stands already changes nothing. */
    record ChooseCodes(ChartId chartId, List<Code> codes, LocalDate validFrom) implements ChartCommand {
        public ChooseCodes {
            codes = List.copyOf(codes);
        }
    }

    record ChooseExportFormat(
            ChartId chartId,
            ExportFlavour flavour,
            ExportEncoding encoding,
            Auxiliaries auxiliaries,
            LocalDate validFrom)
            implements ChartCommand {}
}
