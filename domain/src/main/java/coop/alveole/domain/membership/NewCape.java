package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;

import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;

/**
 * A period of a CAPE about to be signed, in a cooperative whose own choices may be narrower than the law (H19, H28);
 * {@code startField} is the component that moves its first day.
 */
record NewCape(ContractPeriod period, String startField, MembershipParameters chosen) {
    /** What it breaks among the contracts known. */
    Breaches among(ContractHistory history) {
        var latest = Cape.endAfter(period.startsOn(), chosen.capeMonths());
        int renewals = chosen.capeRenewals();
        return history.breachesOf(period, startField)
                .check(
                        !period.endsOn().isAfter(latest),
                        CAPE_OF_THE_CHOSEN_LENGTH,
                        "endsOn",
                        chosen.capeMonths(),
                        latest)
                .check(history.renewalsOf(period) <= renewals, CAPE_RENEWED_TWICE, startField, renewals);
    }

    /** One that begins the day after another is its renewal, whatever its name, and is signed before the other's term. */
    Breaches signedOn(LocalDate day, ContractHistory history) {
        var breaches = among(history);
        history.periods().stream()
                .filter(other ->
                        other.kind() == ContractKind.CAPE && other.dayAfter().equals(period.startsOn()))
                .findFirst()
                .ifPresent(last ->
                        breaches.check(!day.isAfter(last.endsOn()), CAPE_RENEWED_IN_TIME, "signedOn", last.endsOn()));
        return breaches;
    }
}
