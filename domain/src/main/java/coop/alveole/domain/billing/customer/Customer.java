package coop.alveole.domain.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Who buys from the cooperative (client): a company or a public body that activities share, or a person of one activity. */
public final class Customer {
    @AggregateIdentifier
    private CustomerId id;

    private Optional<Buyer> known = Optional.empty();

    private Customer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(EnterCompany command) {
        command.company().require();
        apply(new CompanyEntered(command.customerId(), command.activityId(), command.enteredOn(), command.company()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(EnterPublicBody command) {
        requirePublicBody(command.company());
        apply(new PublicBodyEntered(
                command.customerId(),
                command.activityId(),
                command.enteredOn(),
                command.company(),
                command.chorusPro()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(EnterPrivateCustomer command) {
        apply(new PrivateCustomerEntered(
                command.customerId(), command.activityId(), command.enteredOn(), command.words()));
    }

    @CommandHandler
    void handle(LinkActivity command) {
        var buyer = standing(command.linkedOn(), "linkedOn");
        PRIVATE_CUSTOMER_OF_ONE_ACTIVITY.require(buyer.kind() != CustomerKind.PRIVATE, "activityId");
        ACTIVITY_LINKED_ONCE.require(!buyer.isOf(command.activityId()), "activityId");
        apply(new ActivityLinked(id, command.activityId(), command.linkedOn()));
    }

    @CommandHandler
    void handle(RenameCompany command) {
        company(standing(command.renamedOn(), "renamedOn"));
        apply(new CompanyRenamed(id, command.name(), command.renamedOn()));
    }

    @CommandHandler
    void handle(MoveCompany command) {
        company(standing(command.movedOn(), "movedOn")).at(command.address()).require();
        apply(new CompanyMoved(id, command.address(), command.movedOn()));
    }

    @CommandHandler
    void handle(CorrectRegistration command) {
        var buyer = standing(command.correctedOn(), "correctedOn");
        var corrected = company(buyer).registered(command.registration());
        if (buyer.kind() == CustomerKind.PUBLIC_BODY) requirePublicBody(corrected);
        else corrected.require();
        ONE_CUSTOMER_PER_NUMBER.require(command.bearer().isEmpty(), "siren");
        apply(new RegistrationCorrected(id, command.registration(), command.correctedOn()));
    }

    @CommandHandler
    void handle(DescribeChorusPro command) {
        var buyer = standing(command.changedOn(), "changedOn");
        PUBLIC_BODY.require(buyer.kind() == CustomerKind.PUBLIC_BODY, "customerId");
        apply(new ChorusProDescribed(id, command.chorusPro(), command.changedOn()));
    }

    @CommandHandler
    void handle(DescribePrivateCustomer command) {
        var buyer = standing(command.changedOn(), "changedOn");
        PRIVATE_PERSON.require(buyer.kind() == CustomerKind.PRIVATE, "customerId");
        requireTold(command.words());
        apply(new PrivateCustomerDescribed(id, command.words(), command.changedOn()));
    }

    @CommandHandler
    void handle(AddContact command) {
        var buyer = soldToBy(command.activityId(), command.addedOn());
        requireTold(command.words());
        int number = buyer.belongings().contacts() + 1;
        apply(new ContactAdded(id, command.activityId(), number, command.words(), command.addedOn()));
    }

    @CommandHandler
    void handle(WithdrawContact command) {
        var activity = since(command.withdrawnOn(), "withdrawnOn").holderOf(Of.CONTACT, command.contact());
        BELONGING_THERE.require(activity.isPresent(), "contact");
        apply(new ContactWithdrawn(id, activity.orElseThrow(), command.contact(), command.withdrawnOn()));
    }

    @CommandHandler
    void handle(AddDeliveryAddress command) {
        var buyer = soldToBy(command.activityId(), command.addedOn());
        requireTold(command.words());
        int number = buyer.belongings().addresses() + 1;
        apply(new DeliveryAddressAdded(id, command.activityId(), number, command.words(), command.addedOn()));
    }

    @CommandHandler
    void handle(WithdrawDeliveryAddress command) {
        var activity = since(command.withdrawnOn(), "withdrawnOn").holderOf(Of.DELIVERY_ADDRESS, command.address());
        BELONGING_THERE.require(activity.isPresent(), "address");
        apply(new DeliveryAddressWithdrawn(id, activity.orElseThrow(), command.address(), command.withdrawnOn()));
    }

    @CommandHandler
    void handle(NoteCustomer command) {
        soldToBy(command.activityId(), command.notedOn());
        apply(new CustomerNoted(id, command.activityId(), command.note(), command.notedOn()));
    }

    @CommandHandler
    void handle(RelateToMember command) {
        var buyer = standing(command.relatedOn(), "relatedOn");
        RELATED_ONCE.require(!buyer.related().contains(command.membershipId()), "membershipId");
        apply(new RelatedToMember(id, command.membershipId(), command.relatedOn()));
    }

    @CommandHandler
    void handle(UnrelateToMember command) {
        var buyer = standing(command.unrelatedOn(), "unrelatedOn");
        RELATED_TO_THE_MEMBER.require(buyer.related().contains(command.membershipId()), "membershipId");
        apply(new UnrelatedToMember(id, command.membershipId(), command.unrelatedOn()));
    }

    @CommandHandler
    Buyer handle(MergeInto command) {
        ANOTHER_CUSTOMER.require(!command.kept().equals(id), "merged");
        var buyer = standing(command.mergedOn(), "mergedOn");
        apply(new MergedInto(id, command.kept(), command.mergedOn()));
        return buyer;
    }

    @CommandHandler
    void handle(MergeCustomers command) {
        var kept = standing(command.mergedOn(), "mergedOn");
        var merged = command.merged();
        SAME_KIND_OF_CUSTOMER.require(kept.kind() == merged.kind(), "merged");
        SAME_COMPANY.require(kept.registration().agreesWith(merged.registration()), "merged");
        boolean isOfOneActivity =
                kept.kind() != CustomerKind.PRIVATE || kept.activities().equals(merged.activities());
        SAME_ACTIVITY.require(isOfOneActivity, "merged");
        apply(new CustomersMerged(id, merged.customerId(), merged.activities(), command.mergedOn()));
    }

    @EventSourcingHandler
    void on(CustomerEvent event) {
        id = event.customerId();
        known = Buyer.after(known, event);
    }

    private Buyer standing(LocalDate day, String field) {
        var buyer = known.orElseThrow();
        buyer.merged().ifPresent(merged -> CUSTOMER_STANDS_ALONE.require(false, "customerId", merged.mergedOn()));
        return since(day, field);
    }

    /** Of one that is merged too: what is kept about people can always be withdrawn. */
    private Buyer since(LocalDate day, String field) {
        var buyer = known.orElseThrow();
        SINCE_IT_IS_KNOWN.require(!day.isBefore(buyer.enteredOn()), field, buyer.enteredOn());
        return buyer;
    }

    private Buyer soldToBy(ActivityId activity, LocalDate day) {
        var buyer = standing(day, "addedOn");
        SOLD_TO_BY_THE_ACTIVITY.require(buyer.isOf(activity), "activityId");
        return buyer;
    }

    private static Company company(Buyer buyer) {
        var company = buyer.identity().registered();
        KNOWN_BY_REGISTERS.require(company.isPresent(), "customerId");
        return company.orElseThrow();
    }

    private static void requirePublicBody(Company body) {
        SIRET_OF_A_PUBLIC_BODY.require(body.registration().siret() != null, "siret");
        body.require();
    }

    private static void requireTold(List<TradeDetail> words) {
        SOMETHING_NEW_OF_THE_CUSTOMER.require(!words.isEmpty(), "customerId");
    }
}
