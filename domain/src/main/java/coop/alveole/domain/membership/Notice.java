package coop.alveole.domain.membership;

import java.time.LocalDate;

/** A CESA whose end is recorded: until its last day, included, somebody is still under it (préavis). */
record Notice(LocalDate signedOn, LocalDate lastDay, CesaEnd cause) {
    boolean covers(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(lastDay);
    }

    /** The contract corrected may be this one. */
    Notice correctedTo(ContractPeriod wrong, ContractPeriod right) {
        return wrong.equals(new ContractPeriod(ContractKind.CESA, signedOn, lastDay))
                ? new Notice(right.startsOn(), right.endsOn(), cause)
                : this;
    }
}
