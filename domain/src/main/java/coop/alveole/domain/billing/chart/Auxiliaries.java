package coop.alveole.domain.billing.chart;

/** Whether each customer has an account of their own beside that of all customers (compte auxiliaire). */
public enum Auxiliaries {
    ONE_FOR_EACH,
    NONE
}
