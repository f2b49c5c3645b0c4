package coop.alveole.domain.billing.chart;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.ChartId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was chosen of the accounts: of two choices of one thing the one that began later holds. */
public sealed interface ChartEvent {
    ChartId chartId();

    LocalDate validFrom();

    default LocalDate effectiveOn() {
        return validFrom();
    }

    @Revision("1")
    record CodeChosen(ChartId chartId, AccountUse use, Label code, LocalDate validFrom) implements ChartEvent {}

    @Revision("1")
    record ExportFormatChosen(
            ChartId chartId,
            ExportFlavour flavour,
            ExportEncoding encoding,
            Auxiliaries auxiliaries,
            LocalDate validFrom)
            implements ChartEvent {}
}
