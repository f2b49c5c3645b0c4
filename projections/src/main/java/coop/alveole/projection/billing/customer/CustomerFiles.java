package coop.alveole.projection.billing.customer;

import coop.alveole.domain.billing.customer.Belonging;
import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.customer.Kept.Note;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Which customers are there, whose, and what is known of them, at any date? */
public final class CustomerFiles implements Fold<CustomerFile> {
    @Override
    public Class<CustomerFile> document() {
        return CustomerFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(CustomerEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof CustomerEvent e ? Stream.of(e.customerId().value()) : Stream.empty();
    }

    @Override
    public CustomerFile empty(String key) {
        return new CustomerFile(key, CustomerKind.COMPANY, LocalDate.MAX, Said.NOTHING, Ties.NONE, Kept.NOTHING, -1);
    }

    @Override
    public CustomerFile fold(CustomerFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof CustomerEvent event)) return file;
        long at = recorded.position();
        var day = event.effectiveOn();
        var said = file.said();
        var ties = file.ties();
        var kept = file.kept();
        var next = switch (event) {
            case CompanyEntered e ->
                entered(file, CustomerKind.COMPANY, e.activityId(), day, at).with(said.with(e.company(), day, at));
            case PublicBodyEntered e ->
                entered(file, CustomerKind.PUBLIC_BODY, e.activityId(), day, at)
                        .with(said.with(e.company(), day, at).asking(new Dated<>(day, e.chorusPro(), at)));
            case PrivateCustomerEntered e ->
                entered(file, CustomerKind.PRIVATE, e.activityId(), day, at).with(said.told(e.words(), day, at));
            case ActivityLinked e -> file.with(ties.soldBy(new Dated<>(day, e.activityId(), at)));
            case CompanyRenamed e -> file.with(said.named(new Dated<>(day, e.name(), at)));
            case CompanyMoved e -> file.with(said.at(new Dated<>(day, e.address(), at)));
            case RegistrationCorrected e -> file.with(said.registered(new Dated<>(day, e.registration(), at)));
            case ChorusProDescribed e -> file.with(said.asking(new Dated<>(day, e.chorusPro(), at)));
            case PrivateCustomerDescribed e -> file.with(said.told(e.words(), day, at));
            case ContactAdded e ->
                file.with(kept.with(new Belonging(Of.CONTACT, e.contact(), e.activityId(), e.words()), day));
            case ContactWithdrawn e -> file.with(kept.without(Of.CONTACT, e.contact(), day));
            case DeliveryAddressAdded e ->
                file.with(kept.with(new Belonging(Of.DELIVERY_ADDRESS, e.address(), e.activityId(), e.words()), day));
            case DeliveryAddressWithdrawn e -> file.with(kept.without(Of.DELIVERY_ADDRESS, e.address(), day));
            case CustomerNoted e -> file.with(kept.with(new Dated<>(day, new Note(e.activityId(), e.note()), at)));
            case RelatedToMember e -> file.with(ties.relatedTo(e.membershipId(), day));
            case UnrelatedToMember e -> file.with(ties.unrelatedTo(e.membershipId(), day));
            case CustomersMerged e -> file.with(merged(ties, e, at));
            case MergedInto e -> file.with(ties.into(new Dated<>(day, e.kept(), at)));
        };
        return next.grown();
    }

    private static CustomerFile entered(
            CustomerFile file, CustomerKind kind, ActivityId activity, LocalDate day, long at) {
        return file.entered(kind, day).with(file.ties().soldBy(new Dated<>(day, activity, at)));
    }

    private static Ties merged(Ties ties, CustomersMerged event, long at) {
        var next = ties.with(new Dated<>(event.mergedOn(), event.merged(), at));
        for (var activity : event.activities()) next = next.soldBy(new Dated<>(event.mergedOn(), activity, at));
        return next;
    }
}
