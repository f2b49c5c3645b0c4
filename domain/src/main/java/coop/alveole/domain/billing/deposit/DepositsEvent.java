package coop.alveole.domain.billing.deposit;

import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Which slip took which number in its fiscal year. */
public sealed interface DepositsEvent {
    DepositsId depositsId();

    LocalDate effectiveOn();

    @Revision("1")
    record SlipNumberTaken(DepositsId depositsId, int number, SlipId slipId, LocalDate takenOn)
            implements DepositsEvent {
        @Override
        public LocalDate effectiveOn() {
            return takenOn;
        }
    }
}
