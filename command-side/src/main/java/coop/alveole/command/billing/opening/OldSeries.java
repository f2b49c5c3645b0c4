package coop.alveole.command.billing.opening;

import coop.alveole.command.billing.invoice.Numbering;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.billing.series.SeriesEvent.SeriesContinued;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last number of each series: the next invoice takes the one after it. */
@Component
class OldSeries {
    static final String PREFIX = "Série";
    static final String LAST = "Dernier numéro";
    static final String LAST_ON = "Date du dernier numéro";

    private final Earlier earlier;
    private final Numbering numbering;
    private final HouseMoney rules;

    OldSeries(Earlier earlier, Numbering numbering, HouseMoney rules) {
        this.earlier = earlier;
        this.numbering = numbering;
        this.rules = rules;
    }

    boolean take(Line line, OneOpening run) {
        var prefix = Cells.label(line, PREFIX);
        int last = Cells.number(line, LAST);
        var lastOn = line.requiredDay(LAST_ON);
        if (!rules.on(lastOn).series().ofTheHouse().value().equals(prefix))
            run.report()
                    .remark(line, PREFIX, "n'est pas la série de la coopérative : aucune facture d'ici ne la suivra.");
        var command = numbering.after(prefix, last, lastOn);
        boolean isTold = earlier.told(command.seriesId().value(), SeriesContinued.class)
                .anyMatch(told ->
                        told.last().place() == last && told.lastIssuedOn().equals(lastOn));
        if (!isTold) run.sender().together(List.of(command));
        return !isTold;
    }
}
