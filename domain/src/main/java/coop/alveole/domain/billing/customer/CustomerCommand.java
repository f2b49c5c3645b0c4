package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one customer; words about people are sealed. */
public sealed interface CustomerCommand {
    @TargetAggregateIdentifier
    CustomerId customerId();

    record EnterCompany(CustomerId customerId, ActivityId activityId, LocalDate enteredOn, Company company)
            implements CustomerCommand {}

    record EnterPublicBody(
            CustomerId customerId, ActivityId activityId, LocalDate enteredOn, Company company, ChorusPro chorusPro)
            implements CustomerCommand {}

    record EnterPrivateCustomer(
            CustomerId customerId, ActivityId activityId, LocalDate enteredOn, List<TradeDetail> words)
            implements CustomerCommand {}

    record LinkActivity(CustomerId customerId, ActivityId activityId, LocalDate linkedOn) implements CustomerCommand {}

    record RenameCompany(CustomerId customerId, Label name, LocalDate renamedOn) implements CustomerCommand {}

    record MoveCompany(CustomerId customerId, PublicAddress address, LocalDate movedOn) implements CustomerCommand {}

    /** {@code bearer}: the other customer that already bears these numbers. */
    record CorrectRegistration(
            CustomerId customerId, Registration registration, Optional<CustomerId> bearer, LocalDate correctedOn)
            implements CustomerCommand {}

    record DescribeChorusPro(CustomerId customerId, ChorusPro chorusPro, LocalDate changedOn)
            implements CustomerCommand {}

    record DescribePrivateCustomer(CustomerId customerId, List<TradeDetail> words, LocalDate changedOn)
            implements CustomerCommand {}

    record AddContact(CustomerId customerId, ActivityId activityId, List<TradeDetail> words, LocalDate addedOn)
            implements CustomerCommand {}

    record WithdrawContact(CustomerId customerId, int contact, LocalDate withdrawnOn) implements CustomerCommand {}

    record AddDeliveryAddress(CustomerId customerId, ActivityId activityId, List<TradeDetail> words, LocalDate addedOn)
            implements CustomerCommand {}

    record WithdrawDeliveryAddress(CustomerId customerId, int address, LocalDate withdrawnOn)
            implements CustomerCommand {}

    record NoteCustomer(CustomerId customerId, ActivityId activityId, TradeDetail note, LocalDate notedOn)
            implements CustomerCommand {}

    record RelateToMember(CustomerId customerId, MembershipId membershipId, LocalDate relatedOn)
            implements CustomerCommand {}

    record UnrelateToMember(CustomerId customerId, MembershipId membershipId, LocalDate unrelatedOn)
            implements CustomerCommand {}

    /** To the one that goes into another; it answers what it was ({@link Buyer}). */
    record MergeInto(CustomerId customerId, CustomerId kept, LocalDate mergedOn) implements CustomerCommand {}

    /** To the one that is kept, with what the other was. */
    record MergeCustomers(CustomerId customerId, Buyer merged, LocalDate mergedOn) implements CustomerCommand {}
}
