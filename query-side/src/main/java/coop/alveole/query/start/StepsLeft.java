package coop.alveole.query.start;

import coop.alveole.domain.access.Access;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How many steps of « Par où commencer » are left: what the home page says until there are none. */
@Component
public class StepsLeft {
    private final Steps steps;

    StepsLeft(Steps steps) {
        this.steps = steps;
    }

    /** Whether the house has not even a name yet, and whoever reads may give it one. */
    public boolean begin(Reading reading, Locale reader) {
        return reading.viewer().mayEverywhere(Access.SET_HOUSE_RULES) && steps.isTheFirstToDo(reading, reader);
    }

    /** None for whoever does not answer for the whole house, and on a page of the past. */
    public int of(Frame frame, Reading reading, Locale reader) {
        if (frame.past() || !reading.viewer().mayEverywhere(Access.READ_GETTING_STARTED)) return 0;
        return (int) steps.all(reading, reader).stream().filter(Step::isToDo).count();
    }
}
