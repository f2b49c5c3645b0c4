package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitRule.DUE_IS_AN_AMOUNT;

import coop.alveole.domain.shared.money.Money;

/** An amount that remains due after the last day (reste dû), to the person or by them. */
public record RemainingDue(DueKind kind, Money amount) {
    public RemainingDue {
        DUE_IS_AN_AMOUNT.require(amount.isPositive(), kind.field());
    }

    /** What it is for; who owes it follows. */
    public enum DueKind {
        SHARES("sharesCents", Owing.THE_COOPERATIVE),
        VARIABLE_PAY("variablePayCents", Owing.THE_COOPERATIVE),
        EXPENSES("expensesCents", Owing.THE_COOPERATIVE),
        ADVANCES("advancesCents", Owing.THE_PERSON);

        private final String field;
        private final Owing owing;

        DueKind(String field, Owing owing) {
            this.field = field;
            this.owing = owing;
        }

        public String field() {
            return field;
        }

        public Owing owing() {
            return owing;
        }
    }

    public enum Owing {
        THE_COOPERATIVE,
        THE_PERSON
    }
}
