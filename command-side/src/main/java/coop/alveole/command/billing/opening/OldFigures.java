package coop.alveole.command.billing.opening;

import coop.alveole.command.billing.opening.control.ControlIds;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.billing.opening.Figures;
import coop.alveole.domain.billing.opening.OpeningCommand.TellFiguresOfBefore;
import coop.alveole.domain.billing.opening.OpeningEvent.FiguresOfBeforeTold;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the software of before says of each activity, to be compared with what was taken over. */
@Component
class OldFigures {
    static final String OPEN = "Factures ouvertes";
    static final String DUE = "Reste dû";
    static final String BALANCE = "Solde à contrôler";
    static final String TURNOVER = "Chiffre d'affaires à ce jour";

    private final Earlier earlier;
    private final ControlIds controls;

    OldFigures(Earlier earlier, ControlIds controls) {
        this.earlier = earlier;
        this.controls = controls;
    }

    boolean take(Line line, OneOpening run) {
        var activity = run.activity(line);
        var id = controls.of(activity);
        var figures = new Figures(
                Cells.number(line, OPEN),
                Cells.requiredAmount(line, DUE),
                Cells.requiredAmount(line, BALANCE),
                Cells.requiredAmount(line, TURNOVER));
        var last = earlier.told(id.value(), FiguresOfBeforeTold.class).reduce((_, next) -> next);
        if (last.filter(told -> told.figures().equals(figures)).isPresent()) return false;
        run.sender().together(List.of(new TellFiguresOfBefore(id, activity, figures, run.on(line))));
        return true;
    }
}
