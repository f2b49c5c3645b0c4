package coop.alveole.query.start;

import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Mails.State;
import coop.alveole.query.shared.Reading;
import org.springframework.stereotype.Component;

/** What leaves the house: read first, switched on then. */
@Component
class StepsOfMails {
    private final Mails mails;

    StepsOfMails(Mails mails) {
        this.mails = mails;
    }

    /** Whoever has switched sending on has read the list: it is asked of them. */
    Step reminders(Reading reading) {
        var read = mails.firstSwitchedOn();
        if (read.isPresent()) return Step.of(StepKind.REMINDERS, true, "start.reminders-read", "", read);
        return Step.of(
                StepKind.REMINDERS,
                false,
                "start.reminders",
                () -> mails.due(reading.asOf()).of(State.WOULD_LEAVE).size(),
                read);
    }

    Step mails() {
        var first = mails.firstSwitchedOn();
        return mails.isOn()
                ? Step.of(StepKind.MAILS, true, "start.mails-on", "", first)
                : Step.of(StepKind.MAILS, false, "start.mails-off", "", first);
    }
}
