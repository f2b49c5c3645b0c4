package coop.alveole.domain.billing.customer;

import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A customer as it is after its last fact: who it is, which activities know it, what has become of it. */
public record Buyer(
        CustomerId customerId,
        LocalDate enteredOn,
        Identity identity,
        List<ActivityId> activities,
        Belongings belongings,
        List<MembershipId> related,
        List<MergedInto> mergedInto) {
    /** Empty as long as nothing is known of it. */
    public static Optional<Buyer> after(Optional<Buyer> known, CustomerEvent event) {
        return switch (event) {
            case CompanyEntered e ->
                entered(e.customerId(), e.enteredOn(), new Identity.OfCompany(e.company()), e.activityId());
            case PublicBodyEntered e ->
                entered(
                        e.customerId(),
                        e.enteredOn(),
                        new Identity.OfPublicBody(e.company(), e.chorusPro()),
                        e.activityId());
            case PrivateCustomerEntered e ->
                entered(e.customerId(), e.enteredOn(), new Identity.OfPrivatePerson(e.words()), e.activityId());
            default -> known.map(buyer -> buyer.with(event));
        };
    }

    private static Optional<Buyer> entered(CustomerId id, LocalDate on, Identity identity, ActivityId activity) {
        return Optional.of(new Buyer(id, on, identity, List.of(activity), Belongings.NONE, List.of(), List.of()));
    }

    public CustomerKind kind() {
        return identity.kind();
    }

    public Registration registration() {
        return identity.registered().map(Company::registration).orElse(Registration.NONE);
    }

    /** Whether this activity may sell to it. */
    public boolean isOf(ActivityId activity) {
        return activities.contains(activity);
    }

    public Optional<MergedInto> merged() {
        return mergedInto.stream().findFirst();
    }

    /** Of one of its contacts, 0 for itself; the contacts of another activity are unknown to this one (CAE-02 f). */
    public TradeDetail mailbox(ActivityId activity, int contact) {
        return words(activity, contact).stream()
                .filter(word -> word.field() == TradeField.EMAIL)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CustomerRule.MAILBOX_OF_THE_CUSTOMER, "contact"));
    }

    private List<TradeDetail> words(ActivityId activity, int contact) {
        if (contact == 0) return identity instanceof Identity.OfPrivatePerson(var words) ? words : List.of();
        return belongings
                .find(Belonging.Of.CONTACT, contact)
                .filter(known -> known.activityId().equals(activity))
                .map(Belonging::words)
                .orElse(List.of());
    }

    /** Which activity a contact or an address is of. */
    public Optional<ActivityId> holderOf(Belonging.Of of, int number) {
        return belongings.find(of, number).map(Belonging::activityId);
    }

    private Buyer with(CustomerEvent event) {
        return switch (event) {
            case CompanyEntered _, PublicBodyEntered _, PrivateCustomerEntered _ -> this;
            case CompanyRenamed e -> with(identity.with(company().named(e.name())));
            case CompanyMoved e -> with(identity.with(company().at(e.address())));
            case RegistrationCorrected e -> with(identity.with(company().registered(e.registration())));
            case ChorusProDescribed e -> with(new Identity.OfPublicBody(company(), e.chorusPro()));
            case PrivateCustomerDescribed e -> with(identity.told(e.words()));
            case ActivityLinked e -> soldBy(List.of(e.activityId()));
            case CustomersMerged e -> soldBy(e.activities());
            case ContactAdded _, ContactWithdrawn _, DeliveryAddressAdded _, DeliveryAddressWithdrawn _ ->
                new Buyer(customerId, enteredOn, identity, activities, belongings.with(event), related, mergedInto);
            case CustomerNoted _ -> this;
            case RelatedToMember e -> relatedTo(Stream.concat(related.stream(), Stream.of(e.membershipId())));
            case UnrelatedToMember e -> relatedTo(related.stream().filter(member -> !member.equals(e.membershipId())));
            case MergedInto e ->
                new Buyer(customerId, enteredOn, identity, activities, belongings, related, List.of(e));
        };
    }

    private Company company() {
        return identity.registered().orElseThrow();
    }

    private Buyer with(Identity other) {
        return new Buyer(customerId, enteredOn, other, activities, belongings, related, mergedInto);
    }

    private Buyer soldBy(List<ActivityId> more) {
        var all = Stream.concat(activities.stream(), more.stream()).distinct().toList();
        return new Buyer(customerId, enteredOn, identity, all, belongings, related, mergedInto);
    }

    private Buyer relatedTo(Stream<MembershipId> members) {
        return new Buyer(customerId, enteredOn, identity, activities, belongings, members.toList(), mergedInto);
    }
}
