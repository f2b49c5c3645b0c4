package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.Siret;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** Who sells and who buys in the tests of customers. */
final class TradingCast {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LATER = DAY.plusMonths(1);
    static final CustomerId HIVE = new CustomerId("customer-" + uuid("1"));
    static final CustomerId OTHER = new CustomerId("customer-" + uuid("2"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final ActivityId PLUMBING = new ActivityId("activity-" + uuid("8"));
    static final Siren SIREN = new Siren("732829320");
    static final PublicAddress TOURS = address("37000", "Tours", "FR");
    static final PublicAddress BERLIN = address("10115", "Berlin", "DE");
    static final PublicAddress GENEVA = address("1204", "Genève", "CH");
    static final Company COMPANY = company(Registration.of(SIREN, null, null), TOURS);
    static final Company TOWN_HALL = company(Registration.of(null, new Siret("21750001600019"), null), TOURS);
    static final ChorusPro CHORUS = new ChorusPro(new Label("SERVICE-7"), Commitment.ASKED);
    static final List<TradeDetail> NAME = List.of(words(TradeField.CUSTOMER_NAME));
    static final List<TradeDetail> CONTACT = List.of(words(TradeField.CONTACT_NAME), words(TradeField.EMAIL));
    static final CompanyEntered ENTERED = new CompanyEntered(HIVE, JOINERY, DAY, COMPANY);
    static final PublicBodyEntered BODY_ENTERED = new PublicBodyEntered(HIVE, JOINERY, DAY, TOWN_HALL, CHORUS);
    static final PrivateCustomerEntered PERSON_ENTERED = new PrivateCustomerEntered(HIVE, JOINERY, DAY, NAME);

    private TradingCast() {}

    static Company company(Registration registration, PublicAddress address) {
        return new Company(new Label("La Ruche"), registration, address);
    }

    static TradeDetail words(TradeField field) {
        return new TradeDetail(field, new Personal("customer/" + uuid("1") + "~c2NlbGzDqQ"));
    }

    private static PublicAddress address(String postcode, String city, String country) {
        return new PublicAddress(
                new Label("1 rue des Halles"), new Label(postcode), new Label(city), new Country(country));
    }
}
