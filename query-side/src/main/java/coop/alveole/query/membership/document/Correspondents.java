package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who writes, and to whom: as both stand on our documents. */
@Component
public class Correspondents {
    private final Parties parties;

    Correspondents(Parties parties) {
        this.parties = parties;
    }

    public String house(Reading reading) {
        return parties.house(reading).name();
    }

    public Paper.Person person(MembershipId id, Reading reading) {
        return parties.of(id, reading, Locale.FRENCH).person();
    }
}
