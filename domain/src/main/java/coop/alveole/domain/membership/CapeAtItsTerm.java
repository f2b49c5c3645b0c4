package coop.alveole.domain.membership;

import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.Optional;

/** A CAPE that comes to its term on {@code endsOn}, which is the last day to sign what follows it (CAPE-02). */
public record CapeAtItsTerm(ContractHistory history, LocalDate endsOn) {
    /** The last day of the longest renewal; empty where the law, or the cooperative (H19, H28), would refuse any. */
    public Optional<LocalDate> renewableUntil(MembershipParameters chosen) {
        var startsOn = endsOn.plusDays(1);
        var latest = Cape.endAfter(startsOn, Math.min(chosen.capeMonths(), Cape.MONTHS_OF_A_PERIOD));
        var renewal = new ContractPeriod(ContractKind.CAPE, startsOn, latest);
        boolean isRefused = !new NewCape(renewal, "endsOn", chosen)
                .signedOn(endsOn, history)
                .all()
                .isEmpty();
        return isRefused ? Optional.empty() : Optional.of(latest);
    }
}
