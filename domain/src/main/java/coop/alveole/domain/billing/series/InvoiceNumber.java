package coop.alveole.domain.billing.series;

import coop.alveole.domain.shared.Label;

/** A legal number (INV-01 7°): its series, the year the fiscal year ends in, its place there: {@code F-2026-0001}. */
public record InvoiceNumber(Label series, int year, int place) {
    /** As it stands on the invoice. */
    public Label printed() {
        return new Label(toString());
    }

    @Override
    public String toString() {
        return "%s-%d-%04d".formatted(series, year, place);
    }
}
