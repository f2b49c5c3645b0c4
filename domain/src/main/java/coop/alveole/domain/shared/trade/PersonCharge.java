package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.money.Money;

/** What one person costs a year, within the contribution or charged apart (charge par personne); within it, zero. */
public record PersonCharge(Carried carried, Money yearly) {
    public enum Carried {
        INCLUDED,
        APART
    }

    public enum Cost {
        /** H5: the insurance of professional liability. */
        RCP(Carried.INCLUDED),
        /** H7: charged apart, by an amount that each cooperative sets; until it does, nothing is charged. */
        OCCUPATIONAL_MEDICINE(Carried.APART);

        private final Carried byDefault;

        Cost(Carried byDefault) {
            this.byDefault = byDefault;
        }

        public PersonCharge byDefault() {
            return new PersonCharge(byDefault, Money.ZERO);
        }
    }
}
