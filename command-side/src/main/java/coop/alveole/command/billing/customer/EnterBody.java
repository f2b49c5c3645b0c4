package coop.alveole.command.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.*;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.Siret;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.domain.shared.trade.VatNumber;
import org.jspecify.annotations.Nullable;

/** A customer as a form or a program enters it: which words are sealed depends on its kind. */
public record EnterBody(
        ActivityId activityId,
        CustomerKind kind,
        String name,
        String street,
        String postcode,
        String city,
        @Nullable Country country,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber,
        @Nullable Label serviceCode,
        @Nullable Commitment commitment,
        @Nullable String email,
        @Nullable String phone) {
    /** Nothing is passed over in silence: what is said of another kind of customer is refused. */
    void requireOfItsKind() {
        boolean isNumbered = siren != null || siret != null || vatNumber != null;
        KNOWN_BY_REGISTERS.require(kind != CustomerKind.PRIVATE || !isNumbered, "siren");
        PRIVATE_PERSON.require(kind == CustomerKind.PRIVATE || (email == null && phone == null), "email");
        boolean asksMore = serviceCode != null || commitment != null;
        PUBLIC_BODY.require(kind == CustomerKind.PUBLIC_BODY || !asksMore, "serviceCode");
    }

    Company company() {
        return new Company(label("name", name), registration(siren, siret, vatNumber), address());
    }

    ChorusPro chorusPro() {
        return new ChorusPro(serviceCode, commitment == null ? Commitment.NOT_ASKED : commitment);
    }

    /** Of a private person, all of it. */
    Said[] words() {
        return new Said[] {
            new Said(TradeField.CUSTOMER_NAME, name),
            new Said(TradeField.STREET, street),
            new Said(TradeField.POSTCODE, postcode),
            new Said(TradeField.CITY, city),
            new Said(TradeField.COUNTRY, inCountry(country).code()),
            new Said(TradeField.EMAIL, email),
            new Said(TradeField.PHONE, phone)
        };
    }

    private PublicAddress address() {
        return address(street, postcode, city, country);
    }

    static PublicAddress address(String street, String postcode, String city, @Nullable Country country) {
        return new PublicAddress(
                label("street", street), label("postcode", postcode), label("city", city), inCountry(country));
    }

    static Registration registration(@Nullable String siren, @Nullable String siret, @Nullable String vatNumber) {
        return Registration.of(
                siren == null ? null : Siren.of(siren),
                siret == null ? null : Siret.of(siret),
                vatNumber == null ? null : VatNumber.of(vatNumber));
    }

    static Country inCountry(@Nullable Country told) {
        return told == null ? Country.FRANCE : told;
    }

    static Label label(String field, String words) {
        try {
            return new Label(words.strip());
        } catch (IllegalArgumentException tooLong) {
            throw new RuleBroken(
                    UNREADABLE_REQUEST, field, "« " + field + " » attend de 1 à 80 caractères, sur une ligne.");
        }
    }
}
