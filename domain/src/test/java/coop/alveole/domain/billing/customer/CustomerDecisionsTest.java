package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.*;
import static coop.alveole.domain.billing.customer.TradingCast.*;

import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.Siret;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.VatNumber;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** One customer: entered, named, moved, numbered. */
class CustomerDecisionsTest {
    final AggregateTestFixture<Customer> customer = new AggregateTestFixture<>(Customer.class);

    @Test
    void aCompanyIsEnteredByAnActivity() {
        customer.givenNoPriorActivity()
                .when(new EnterCompany(HIVE, JOINERY, DAY, COMPANY))
                .expectEvents(ENTERED);
    }

    @Test
    void aFrenchCompanyHasItsSirenAndAForeignOneMayHaveNoNumber() {
        refusedToEnter(company(Registration.NONE, TOURS), COMPANY_WITH_ITS_SIREN, "siren");
        entered(company(Registration.NONE, GENEVA));
    }

    @Test
    void theSiretIsThatOfTheCompany() {
        entered(company(Registration.of(SIREN, new Siret("73282932000074"), null), TOURS));
        refusedToEnter(
                company(Registration.of(SIREN, new Siret("40483304800022"), null), TOURS), SIRET_OF_ITS_SIREN, "siret");
    }

    @Test
    void aSiretAloneTellsTheSiren() {
        entered(company(Registration.of(null, new Siret("73282932000074"), null), TOURS));
    }

    @Test
    void theVatNumberIsThatOfTheCompanyOrOfItsCountry() {
        entered(company(Registration.of(SIREN, null, new VatNumber("FR44732829320")), TOURS));
        refusedToEnter(
                company(Registration.of(SIREN, null, new VatNumber("FR83404833048")), TOURS),
                VAT_NUMBER_OF_THE_CUSTOMER,
                "vatNumber");
        entered(company(Registration.of(null, null, new VatNumber("DE123456789")), BERLIN));
        refusedToEnter(
                company(Registration.of(null, null, new VatNumber("BE0403019261")), BERLIN),
                VAT_NUMBER_OF_THE_CUSTOMER,
                "vatNumber");
    }

    @Test
    void aPublicBodyHasItsSiret() {
        customer.givenNoPriorActivity()
                .when(new EnterPublicBody(HIVE, JOINERY, DAY, TOWN_HALL, CHORUS))
                .expectEvents(BODY_ENTERED);
        customer.givenNoPriorActivity()
                .when(new EnterPublicBody(HIVE, JOINERY, DAY, COMPANY, CHORUS))
                .expectNoEvents()
                .expectException(Refused.by(SIRET_OF_A_PUBLIC_BODY, "siret"));
    }

    @Test
    void whatChorusProAsksIsSaidOfAPublicBodyAlone() {
        var other = new ChorusPro(null, Commitment.NOT_ASKED);
        customer.given(BODY_ENTERED)
                .when(new DescribeChorusPro(HIVE, other, LATER))
                .expectEvents(new ChorusProDescribed(HIVE, other, LATER));
        refused(new DescribeChorusPro(HIVE, other, LATER), Refused.by(PUBLIC_BODY, "customerId"), ENTERED);
    }

    @Test
    void anotherActivitySellsToTheSameCompanyOnce() {
        customer.given(ENTERED)
                .when(new LinkActivity(HIVE, PLUMBING, LATER))
                .expectEvents(new ActivityLinked(HIVE, PLUMBING, LATER));
        refused(new LinkActivity(HIVE, JOINERY, LATER), Refused.by(ACTIVITY_LINKED_ONCE, "activityId"), ENTERED);
    }

    @Test
    void aPrivateCustomerStaysWithTheActivityThatEnteredIt() {
        customer.givenNoPriorActivity()
                .when(new EnterPrivateCustomer(HIVE, JOINERY, DAY, NAME))
                .expectEvents(PERSON_ENTERED);
        refused(
                new LinkActivity(HIVE, PLUMBING, LATER),
                Refused.by(PRIVATE_CUSTOMER_OF_ONE_ACTIVITY, "activityId"),
                PERSON_ENTERED);
    }

    @Test
    void aCompanyIsRenamedAndMovesSinceItIsKnown() {
        var name = new Label("La Ruche neuve");
        customer.given(ENTERED)
                .when(new RenameCompany(HIVE, name, DAY))
                .expectEvents(new CompanyRenamed(HIVE, name, DAY));
        refused(
                new RenameCompany(HIVE, name, DAY.minusDays(1)),
                Refused.by(SINCE_IT_IS_KNOWN, "renamedOn", DAY),
                ENTERED);
        customer.given(ENTERED)
                .when(new MoveCompany(HIVE, TOURS, LATER))
                .expectEvents(new CompanyMoved(HIVE, TOURS, LATER));
        refused(new RenameCompany(HIVE, name, LATER), Refused.by(KNOWN_BY_REGISTERS, "customerId"), PERSON_ENTERED);
    }

    /** A company that has a VAT number of one country does not move to another with it. */
    @Test
    void aForeignCompanyMovesWithinTheCountryOfItsNumber() {
        var german = new CompanyEntered(
                HIVE, JOINERY, DAY, company(Registration.of(null, null, new VatNumber("DE123456789")), BERLIN));
        refused(new MoveCompany(HIVE, GENEVA, LATER), Refused.by(VAT_NUMBER_OF_THE_CUSTOMER, "vatNumber"), german);
        refused(new MoveCompany(HIVE, TOURS, LATER), Refused.by(COMPANY_WITH_ITS_SIREN, "siren"), german);
    }

    @Test
    void itsNumbersAreCorrectedUnlessAnotherBearsThem() {
        var other = Registration.of(new Siren("404833048"), null, null);
        customer.given(ENTERED)
                .when(new CorrectRegistration(HIVE, other, Optional.empty(), LATER))
                .expectEvents(new RegistrationCorrected(HIVE, other, LATER));
        refused(
                new CorrectRegistration(HIVE, other, Optional.of(OTHER), LATER),
                Refused.by(ONE_CUSTOMER_PER_NUMBER, "siren"),
                ENTERED);
        refused(
                new CorrectRegistration(HIVE, other, Optional.empty(), LATER),
                Refused.by(SIRET_OF_A_PUBLIC_BODY, "siret"),
                BODY_ENTERED);
    }

    @Test
    void theWordsOfAPersonChangeWhereSomethingIsTold() {
        customer.given(PERSON_ENTERED)
                .when(new DescribePrivateCustomer(HIVE, NAME, LATER))
                .expectEvents(new PrivateCustomerDescribed(HIVE, NAME, LATER));
        refused(
                new DescribePrivateCustomer(HIVE, List.of(), LATER),
                Refused.by(SOMETHING_NEW_OF_THE_CUSTOMER, "customerId"),
                PERSON_ENTERED);
        refused(new DescribePrivateCustomer(HIVE, NAME, LATER), Refused.by(PRIVATE_PERSON, "customerId"), ENTERED);
    }

    @Test
    void aCountryOutsideTheUnionHasNoNumberOfIt() {
        refusedToEnter(
                company(Registration.of(null, null, new VatNumber("DE123456789")), GENEVA),
                VAT_NUMBER_OF_THE_CUSTOMER,
                "vatNumber");
        entered(company(
                Registration.of(SIREN, null, null),
                new PublicAddress(
                        new Label("Marktplatz 1"), new Label("10115"), new Label("Berlin"), new Country("DE"))));
    }

    private void entered(Company company) {
        customer.givenNoPriorActivity()
                .when(new EnterCompany(HIVE, JOINERY, DAY, company))
                .expectEvents(new CompanyEntered(HIVE, JOINERY, DAY, company));
    }

    private void refusedToEnter(Company company, CustomerRule rule, String field) {
        customer.givenNoPriorActivity()
                .when(new EnterCompany(HIVE, JOINERY, DAY, company))
                .expectNoEvents()
                .expectException(Refused.by(rule, field));
    }

    private void refused(CustomerCommand command, Matcher<Throwable> by, CustomerEvent... given) {
        customer.given((Object[]) given).when(command).expectNoEvents().expectException(by);
    }
}
