package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.MAILBOX_OF_THE_CUSTOMER;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;

/** A mail goes to the customer itself or to a contact that the activity knows, where one has an address. */
class MailboxTest {
    private static final CustomerId NOE = new CustomerId("customer-" + uuid("7"));
    private static final ActivityId JOINERY = new ActivityId("activity-" + uuid("1"));
    private static final ActivityId PLUMBING = new ActivityId("activity-" + uuid("2"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final TradeDetail OWN = word(TradeField.EMAIL, "b3du");
    private static final TradeDetail THEIRS = word(TradeField.EMAIL, "aWRh");

    private final Buyer noe = after(
            new PrivateCustomerEntered(NOE, JOINERY, DAY, List.of(word(TradeField.CUSTOMER_NAME, "bm9l"), OWN)),
            new ContactAdded(NOE, JOINERY, 1, List.of(THEIRS), DAY),
            new ContactAdded(NOE, JOINERY, 2, List.of(word(TradeField.CONTACT_NAME, "aWRh")), DAY));

    @Test
    void itIsThatOfTheCustomerOrOfAContact() {
        assertThat(noe.mailbox(JOINERY, 0)).isEqualTo(OWN);
        assertThat(noe.mailbox(JOINERY, 1)).isEqualTo(THEIRS);
    }

    @Test
    void whoeverHasNoneOrIsUnknownToTheActivityIsRefused() {
        refused(JOINERY, 2);
        refused(JOINERY, 3);
        refused(PLUMBING, 1);
    }

    @Test
    void onceWithdrawnAContactHasNoneAnyMore() {
        var without = Buyer.after(Optional.of(noe), new ContactWithdrawn(NOE, JOINERY, 1, DAY))
                .orElseThrow();
        MatcherAssert.assertThat(
                catchThrowable(() -> without.mailbox(JOINERY, 1)), Refused.by(MAILBOX_OF_THE_CUSTOMER, "contact"));
    }

    private void refused(ActivityId activity, int contact) {
        MatcherAssert.assertThat(
                catchThrowable(() -> noe.mailbox(activity, contact)), Refused.by(MAILBOX_OF_THE_CUSTOMER, "contact"));
    }

    private static Buyer after(CustomerEvent... events) {
        return Stream.of(events)
                .reduce(Optional.<Buyer>empty(), Buyer::after, (one, _) -> one)
                .orElseThrow();
    }

    private static TradeDetail word(TradeField field, String sealed) {
        return new TradeDetail(field, new Personal("customer/" + uuid("7") + "~" + sealed));
    }
}
