package coop.alveole.ops.sending;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.house.House;
import coop.alveole.query.shared.Mails.Readiness;
import org.springframework.stereotype.Component;

/** Whether anything could leave at all. */
@Component
class MailReadiness {
    private final House house;
    private final Alveole.Mail mail;

    MailReadiness(House house, Alveole alveole) {
        this.house = house;
        this.mail = alveole.mail();
    }

    Readiness now() {
        if (house.kind() == HouseKind.DEMONSTRATION) return Readiness.DEMONSTRATION;
        return mail.host().isEmpty() ? Readiness.NO_SERVER : Readiness.READY;
    }
}
