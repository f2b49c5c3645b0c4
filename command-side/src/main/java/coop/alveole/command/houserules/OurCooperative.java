package coop.alveole.command.houserules;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.CooperativeId;
import org.springframework.stereotype.Component;

/** There is one cooperative in a house: its id comes from that of the house. */
@Component
public class OurCooperative {
    private final NewIds ids;

    OurCooperative(NewIds ids) {
        this.ids = ids;
    }

    public CooperativeId id() {
        return new CooperativeId("cooperative-" + ids.of("house", "cooperative"));
    }
}
