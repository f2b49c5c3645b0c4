package coop.alveole.query.billing.paper;

import java.util.List;

/**
 * What the law has a paper say besides its amounts (INV-03, CAPE-05): penalties, the indemnity of 40 €, the discount for
 * early payment, VAT on debits, then whole sentences; and where the money is to go.
 */
public record Mentions(
        String paymentTerms,
        String penalties,
        String indemnity,
        String earlyPayment,
        boolean vatOnDebits,
        List<String> sentences,
        String iban,
        String bic) {
    public Mentions {
        sentences = List.copyOf(sentences);
        Refused.unless(!paymentTerms.isBlank(), "the terms of payment are missing");
        Refused.unless(bic.isEmpty() || !iban.isEmpty(), "a BIC without its IBAN");
    }

    boolean areWholeForACompany() {
        return !penalties.isBlank() && !indemnity.isBlank() && !earlyPayment.isBlank();
    }
}
