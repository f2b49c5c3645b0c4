package coop.alveole.query.evidence;

import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import java.util.Locale;

/** Says what happened to a customer: public words at most; the others are on its page, for whoever may read them. */
final class CustomerSentences {
    private CustomerSentences() {}

    static String of(CustomerEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case CompanyEntered e ->
                sentences.say(name, reader, e.enteredOn(), e.company().name());
            case PublicBodyEntered e ->
                sentences.say(name, reader, e.enteredOn(), e.company().name());
            case CompanyRenamed e -> sentences.say(name, reader, e.renamedOn(), e.name());
            case CompanyMoved e ->
                sentences.say(name, reader, e.movedOn(), e.address().city());
            case PrivateCustomerEntered _,
                    ActivityLinked _,
                    RegistrationCorrected _,
                    ChorusProDescribed _,
                    PrivateCustomerDescribed _,
                    ContactAdded _,
                    ContactWithdrawn _,
                    DeliveryAddressAdded _,
                    DeliveryAddressWithdrawn _,
                    CustomerNoted _,
                    RelatedToMember _,
                    UnrelatedToMember _,
                    CustomersMerged _,
                    MergedInto _ -> sentences.say(name, reader, event.effectiveOn());
        };
    }
}
