package coop.alveole.query.billing.paper;

/** Who buys; {@code reference} is what they asked to find again, a service code of a public body for instance. */
public record Buyer(
        Kind kind,
        String name,
        CompanyNumbers numbers,
        PostalAddress address,
        ElectronicAddress electronic,
        String reference) {
    /** Société, personne publique, particulier. */
    public enum Kind {
        COMPANY,
        PUBLIC_BODY,
        PERSON
    }

    public Buyer {
        Refused.unless(!name.isBlank(), "the buyer has a name");
        Refused.unless(
                kind == Kind.PERSON || !address.isFrench() || !numbers.siren().isEmpty(),
                "the SIREN of the buyer is missing (INV-01)");
    }
}
