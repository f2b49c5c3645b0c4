package coop.alveole.domain.billing.opening;

/** One figure as the software of before says it, and as it was taken over: cents, or a number of invoices. */
public record Difference(Figure figure, long there, long here) {
    boolean isNone() {
        return there == here;
    }
}
