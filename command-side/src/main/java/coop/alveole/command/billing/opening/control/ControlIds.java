package coop.alveole.command.billing.opening.control;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.OpeningId;
import org.springframework.stereotype.Component;

/** Each activity has one control of its opening. */
@Component
public class ControlIds {
    private final NewIds ids;

    ControlIds(NewIds ids) {
        this.ids = ids;
    }

    public OpeningId of(ActivityId activity) {
        return new OpeningId("opening-" + ids.of("control of an opening", activity.value()));
    }
}
