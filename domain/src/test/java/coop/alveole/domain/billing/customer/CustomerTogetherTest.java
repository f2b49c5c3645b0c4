package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.*;
import static coop.alveole.domain.billing.customer.TradingCast.*;
import static coop.alveole.domain.shared.Cast.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What belongs to one activity, what relates a customer to a member, and two customers made one. */
class CustomerTogetherTest {
    static final ContactAdded CONTACTED = new ContactAdded(HIVE, JOINERY, 1, CONTACT, LATER);
    static final MergedInto MERGED = new MergedInto(HIVE, OTHER, LATER);

    final AggregateTestFixture<Customer> customer = new AggregateTestFixture<>(Customer.class);

    @Test
    void contactsAreNumberedAndNoNumberIsGivenAgain() {
        customer.given(ENTERED)
                .when(new AddContact(HIVE, JOINERY, CONTACT, LATER))
                .expectEvents(CONTACTED);
        customer.given(ENTERED, CONTACTED, new ContactWithdrawn(HIVE, JOINERY, 1, LATER))
                .when(new AddContact(HIVE, JOINERY, CONTACT, LATER))
                .expectEvents(new ContactAdded(HIVE, JOINERY, 2, CONTACT, LATER));
    }

    @Test
    void anActivityThatDoesNotSellToItEntersNothingAboutIt() {
        refused(
                new AddContact(HIVE, PLUMBING, CONTACT, LATER),
                Refused.by(SOLD_TO_BY_THE_ACTIVITY, "activityId"),
                ENTERED);
        refused(
                new AddDeliveryAddress(HIVE, PLUMBING, CONTACT, LATER),
                Refused.by(SOLD_TO_BY_THE_ACTIVITY, "activityId"),
                ENTERED);
        refused(
                new NoteCustomer(HIVE, PLUMBING, words(TradeField.NOTE), LATER),
                Refused.by(SOLD_TO_BY_THE_ACTIVITY, "activityId"),
                ENTERED);
        customer.given(ENTERED, new ActivityLinked(HIVE, PLUMBING, LATER))
                .when(new AddContact(HIVE, PLUMBING, CONTACT, LATER))
                .expectEvents(new ContactAdded(HIVE, PLUMBING, 1, CONTACT, LATER));
    }

    @Test
    void aContactWithoutAWordIsNone() {
        refused(
                new AddContact(HIVE, JOINERY, List.of(), LATER),
                Refused.by(SOMETHING_NEW_OF_THE_CUSTOMER, "customerId"),
                ENTERED);
        refused(
                new AddDeliveryAddress(HIVE, JOINERY, List.of(), LATER),
                Refused.by(SOMETHING_NEW_OF_THE_CUSTOMER, "customerId"),
                ENTERED);
    }

    @Test
    void whatIsWithdrawnWasThere() {
        customer.given(ENTERED, CONTACTED)
                .when(new WithdrawContact(HIVE, 1, LATER))
                .expectEvents(new ContactWithdrawn(HIVE, JOINERY, 1, LATER));
        refused(new WithdrawContact(HIVE, 2, LATER), Refused.by(BELONGING_THERE, "contact"), ENTERED, CONTACTED);
        refused(
                new WithdrawDeliveryAddress(HIVE, 1, LATER),
                Refused.by(BELONGING_THERE, "address"),
                ENTERED,
                CONTACTED);
    }

    @Test
    void whatIsKeptOfOneThatIsMergedCanStillBeWithdrawn() {
        customer.given(ENTERED, CONTACTED, MERGED)
                .when(new WithdrawContact(HIVE, 1, LATER))
                .expectEvents(new ContactWithdrawn(HIVE, JOINERY, 1, LATER));
    }

    @Test
    void deliveryAddressesHaveNumbersOfTheirOwn() {
        var added = new DeliveryAddressAdded(HIVE, JOINERY, 1, CONTACT, LATER);
        customer.given(ENTERED, CONTACTED)
                .when(new AddDeliveryAddress(HIVE, JOINERY, CONTACT, LATER))
                .expectEvents(added);
        customer.given(ENTERED, CONTACTED, added)
                .when(new WithdrawDeliveryAddress(HIVE, 1, LATER))
                .expectEvents(new DeliveryAddressWithdrawn(HIVE, JOINERY, 1, LATER));
    }

    @Test
    void aNoteIsThatOfTheActivity() {
        var note = words(TradeField.NOTE);
        customer.given(ENTERED)
                .when(new NoteCustomer(HIVE, JOINERY, note, LATER))
                .expectEvents(new CustomerNoted(HIVE, JOINERY, note, LATER));
    }

    @Test
    void isRelatedToAMemberOnceAndNoLongerWhereItWas() {
        var related = new RelatedToMember(HIVE, AMINAS, LATER);
        customer.given(PERSON_ENTERED)
                .when(new RelateToMember(HIVE, AMINAS, LATER))
                .expectEvents(related);
        refused(
                new RelateToMember(HIVE, AMINAS, LATER),
                Refused.by(RELATED_ONCE, "membershipId"),
                PERSON_ENTERED,
                related);
        customer.given(PERSON_ENTERED, related)
                .when(new UnrelateToMember(HIVE, AMINAS, LATER))
                .expectEvents(new UnrelatedToMember(HIVE, AMINAS, LATER));
        refused(
                new UnrelateToMember(HIVE, AMINAS, LATER),
                Refused.by(RELATED_TO_THE_MEMBER, "membershipId"),
                PERSON_ENTERED);
    }

    @Test
    void theOneThatGoesIntoAnotherStandsAloneUntilThen() {
        customer.given(ENTERED).when(new MergeInto(HIVE, OTHER, LATER)).expectEvents(MERGED);
        refused(new MergeInto(HIVE, HIVE, LATER), Refused.by(ANOTHER_CUSTOMER, "merged"), ENTERED);
        refused(
                new MergeInto(HIVE, OTHER, LATER),
                Refused.by(CUSTOMER_STANDS_ALONE, "customerId", LATER),
                ENTERED,
                MERGED);
        refused(
                new AddContact(HIVE, JOINERY, CONTACT, LATER),
                Refused.by(CUSTOMER_STANDS_ALONE, "customerId", LATER),
                ENTERED,
                MERGED);
    }

    @Test
    void theOneThatIsKeptIsKnownByTheActivitiesOfBoth() {
        var other = known(new CompanyEntered(OTHER, PLUMBING, DAY, COMPANY));
        var merged = new CustomersMerged(HIVE, OTHER, List.of(PLUMBING), LATER);
        customer.given(ENTERED).when(new MergeCustomers(HIVE, other, LATER)).expectEvents(merged);
        customer.given(ENTERED, merged)
                .when(new AddContact(HIVE, PLUMBING, CONTACT, LATER))
                .expectEvents(new ContactAdded(HIVE, PLUMBING, 1, CONTACT, LATER));
    }

    @Test
    void onlyOneCompanyOrOnePersonOfOneActivityIsMadeOne() {
        var stranger = Registration.of(new Siren("404833048"), null, null);
        refused(merging(new CompanyEntered(OTHER, JOINERY, DAY, company(stranger, TOURS))), SAME_COMPANY, ENTERED);
        refused(merging(new PrivateCustomerEntered(OTHER, JOINERY, DAY, NAME)), SAME_KIND_OF_CUSTOMER, ENTERED);
        refused(merging(new PrivateCustomerEntered(OTHER, PLUMBING, DAY, NAME)), SAME_ACTIVITY, PERSON_ENTERED);
        customer.given(PERSON_ENTERED)
                .when(merging(new PrivateCustomerEntered(OTHER, JOINERY, DAY, NAME)))
                .expectEvents(new CustomersMerged(HIVE, OTHER, List.of(JOINERY), LATER));
    }

    /** Two establishments are two customers, unless one of the two does not say which it is. */
    @Test
    void numbersNameOneCompanyOrOneEstablishment() {
        var whole = Registration.of(SIREN, null, null);
        var town = TOWN_HALL.registration();
        assertThat(whole.isSameAs(COMPANY.registration())).isTrue();
        assertThat(whole.isSameAs(town)).isFalse();
        assertThat(town.isSameAs(Registration.of(town.siren(), null, null))).isTrue();
        assertThat(Registration.NONE.isSameAs(Registration.NONE)).isFalse();
        assertThat(Registration.NONE.isSameAs(whole)).isFalse();
    }

    @Test
    void aBuyerIsWhatItsFactsSay() {
        var buyer = known(
                ENTERED,
                new ActivityLinked(HIVE, PLUMBING, LATER),
                CONTACTED,
                new RelatedToMember(HIVE, AMINAS, LATER),
                MERGED);
        assertThat(buyer.activities()).containsExactly(JOINERY, PLUMBING);
        assertThat(buyer.isOf(new ActivityId("activity-" + "0".repeat(8) + "-0000-4000-8000-000000000009")))
                .isFalse();
        assertThat(buyer.holderOf(Belonging.Of.CONTACT, 1)).contains(JOINERY);
        assertThat(buyer.related()).containsExactly(AMINAS);
        assertThat(buyer.merged()).contains(MERGED);
        assertThat(buyer.registration().siren()).isEqualTo(SIREN);
        assertThat(known(PERSON_ENTERED).registration()).isEqualTo(Registration.NONE);
    }

    private static MergeCustomers merging(CustomerEvent... other) {
        return new MergeCustomers(HIVE, known(other), LATER);
    }

    private static Buyer known(CustomerEvent... events) {
        return Stream.of(events)
                .reduce(Optional.<Buyer>empty(), Buyer::after, (_, later) -> later)
                .orElseThrow();
    }

    private void refused(CustomerCommand command, CustomerRule rule, CustomerEvent... given) {
        refused(command, Refused.by(rule, "merged"), given);
    }

    private void refused(CustomerCommand command, Matcher<Throwable> by, CustomerEvent... given) {
        customer.given((Object[]) given).when(command).expectNoEvents().expectException(by);
    }
}
