package coop.alveole.domain.membership;

import java.time.LocalDate;

/** A contract of employment whose end is recorded: until its last day, included, somebody is still under it (préavis). */
record Notice(ContractPeriod contract, CesaEnd cause) {
    boolean covers(LocalDate day) {
        return contract.covers(day);
    }

    /** The contract corrected may be this one. */
    Notice correctedTo(ContractPeriod wrong, ContractPeriod right) {
        return wrong.equals(contract) ? new Notice(right, cause) : this;
    }
}
