package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.*;

import coop.alveole.domain.shared.Label;

/** What registers say of a company or a public body: public words, the same for every activity that sells to it. */
public record Company(Label name, Registration registration, PublicAddress address) {
    /** The numbers fit together and the country (INV-01). */
    void require() {
        var country = address.country();
        var siren = registration.siren();
        COMPANY_WITH_ITS_SIREN.require(!country.isFrance() || siren != null, "siren");
        SIRET_OF_ITS_SIREN.require(registration.hasSiretOfItsSiren(), "siret");
        boolean isOfTheCountry = registration
                .vat()
                .map(number -> siren == null ? number.isOf(country) : number.isOf(siren))
                .orElse(true);
        VAT_NUMBER_OF_THE_CUSTOMER.require(isOfTheCountry, "vatNumber");
    }

    Company named(Label other) {
        return new Company(other, registration, address);
    }

    Company registered(Registration other) {
        return new Company(name, other, address);
    }

    Company at(PublicAddress other) {
        return new Company(name, registration, other);
    }
}
