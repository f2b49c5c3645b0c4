package coop.alveole.ops;

import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.*;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.domain.shared.trade.VatNumber;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a customer. */
final class CustomerSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000011";
    private static final CustomerId CUSTOMER = new CustomerId("customer-" + UUID);
    private static final CustomerId OTHER = new CustomerId("customer-00000000-0000-4000-8000-000000000012");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PublicAddress ADDRESS =
            new PublicAddress(new Label("1 rue des Halles"), new Label("37000"), new Label("Tours"), Country.FRANCE);
    private static final Registration NUMBERS =
            new Registration(new Siren("732829320"), new Siret("73282932000074"), new VatNumber("FR44732829320"));
    private static final Company RUCHE = new Company(new Label("La Ruche"), NUMBERS, ADDRESS);
    private static final ChorusPro CHORUS = new ChorusPro(new Label("SERVICE-7"), Commitment.ASKED);
    private static final List<TradeDetail> NAME = List.of(sealed(TradeField.CUSTOMER_NAME));

    static final List<Object> ALL = List.of(
            new CompanyEntered(CUSTOMER, JOINERY, DAY, RUCHE),
            new PublicBodyEntered(CUSTOMER, JOINERY, DAY, RUCHE, CHORUS),
            new PrivateCustomerEntered(CUSTOMER, JOINERY, DAY, NAME),
            new ActivityLinked(CUSTOMER, JOINERY, DAY),
            new CompanyRenamed(CUSTOMER, new Label("La Ruche neuve"), DAY),
            new CompanyMoved(CUSTOMER, ADDRESS, DAY),
            new RegistrationCorrected(CUSTOMER, NUMBERS, DAY),
            new ChorusProDescribed(CUSTOMER, CHORUS, DAY),
            new PrivateCustomerDescribed(CUSTOMER, NAME, DAY),
            new ContactAdded(CUSTOMER, JOINERY, 1, List.of(sealed(TradeField.CONTACT_NAME)), DAY),
            new ContactWithdrawn(CUSTOMER, JOINERY, 1, DAY),
            new DeliveryAddressAdded(CUSTOMER, JOINERY, 1, List.of(sealed(TradeField.STREET)), DAY),
            new DeliveryAddressWithdrawn(CUSTOMER, JOINERY, 1, DAY),
            new CustomerNoted(CUSTOMER, JOINERY, sealed(TradeField.NOTE), DAY),
            new RelatedToMember(CUSTOMER, AMINAS, DAY),
            new UnrelatedToMember(CUSTOMER, AMINAS, DAY),
            new CustomersMerged(CUSTOMER, OTHER, List.of(JOINERY), DAY),
            new MergedInto(OTHER, CUSTOMER, DAY));

    private CustomerSamples() {}

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("customer/" + UUID + "~c2NlbGzDqQ"));
    }
}
