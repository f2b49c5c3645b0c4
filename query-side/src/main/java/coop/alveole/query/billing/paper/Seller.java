package coop.alveole.query.billing.paper;

/**
 * Who sells: the cooperative, under the name of one activity. {@code legalForm} says « à capital variable »; what a
 * cooperative does not have (a training number) is empty.
 */
public record Seller(
        String legalName,
        String activityName,
        String legalForm,
        String capital,
        String registry,
        String trainingNumber,
        CompanyNumbers numbers,
        PostalAddress address,
        ElectronicAddress electronic) {
    public Seller {
        Refused.unless(!legalName.isBlank() && !legalForm.isBlank(), "the seller has a name and a legal form");
        Refused.unless(!numbers.siren().isEmpty(), "the seller has a SIREN");
    }
}
