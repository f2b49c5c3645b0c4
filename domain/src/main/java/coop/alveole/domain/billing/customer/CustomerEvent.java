package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one customer. What is public is everybody's; the rest is of the activity that entered it (CAE-02 f). */
public sealed interface CustomerEvent {
    CustomerId customerId();

    LocalDate effectiveOn();

    @Revision("1")
    record CompanyEntered(CustomerId customerId, ActivityId activityId, LocalDate enteredOn, Company company)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return enteredOn;
        }
    }

    @Revision("1")
    record PublicBodyEntered(
            CustomerId customerId, ActivityId activityId, LocalDate enteredOn, Company company, ChorusPro chorusPro)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return enteredOn;
        }
    }

    @Revision("1")
    record PrivateCustomerEntered(
            CustomerId customerId, ActivityId activityId, LocalDate enteredOn, List<TradeDetail> words)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return enteredOn;
        }
    }

    /** Another activity sells to the same company: it sees what is public, and what it enters itself. */
    @Revision("1")
    record ActivityLinked(CustomerId customerId, ActivityId activityId, LocalDate linkedOn) implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return linkedOn;
        }
    }

    @Revision("1")
    record CompanyRenamed(CustomerId customerId, Label name, LocalDate renamedOn) implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return renamedOn;
        }
    }

    @Revision("1")
    record CompanyMoved(CustomerId customerId, PublicAddress address, LocalDate movedOn) implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return movedOn;
        }
    }

    /** Numbers typed wrongly, or learnt since. */
    @Revision("1")
    record RegistrationCorrected(CustomerId customerId, Registration registration, LocalDate correctedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return correctedOn;
        }
    }

    @Revision("1")
    record ChorusProDescribed(CustomerId customerId, ChorusPro chorusPro, LocalDate changedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return changedOn;
        }
    }

    /** What is not told stays as it was. */
    @Revision("1")
    record PrivateCustomerDescribed(CustomerId customerId, List<TradeDetail> words, LocalDate changedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return changedOn;
        }
    }

    @Revision("1")
    record ContactAdded(
            CustomerId customerId, ActivityId activityId, int contact, List<TradeDetail> words, LocalDate addedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return addedOn;
        }
    }

    @Revision("1")
    record ContactWithdrawn(CustomerId customerId, ActivityId activityId, int contact, LocalDate withdrawnOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }

    @Revision("1")
    record DeliveryAddressAdded(
            CustomerId customerId, ActivityId activityId, int address, List<TradeDetail> words, LocalDate addedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return addedOn;
        }
    }

    @Revision("1")
    record DeliveryAddressWithdrawn(CustomerId customerId, ActivityId activityId, int address, LocalDate withdrawnOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }

    /** What an activity writes for itself about a customer; it takes the place of what it wrote before. */
    @Revision("1")
    record CustomerNoted(CustomerId customerId, ActivityId activityId, TradeDetail note, LocalDate notedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return notedOn;
        }
    }

    /** « Lié à un membre »: a sale to somebody of the house, or of their own. */
    @Revision("1")
    record RelatedToMember(CustomerId customerId, MembershipId membershipId, LocalDate relatedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return relatedOn;
        }
    }

    @Revision("1")
    record UnrelatedToMember(CustomerId customerId, MembershipId membershipId, LocalDate unrelatedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return unrelatedOn;
        }
    }

    /** Of the one that is kept; {@code activities} are those that sold to the other. */
    @Revision("1")
    record CustomersMerged(CustomerId customerId, CustomerId merged, List<ActivityId> activities, LocalDate mergedOn)
            implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return mergedOn;
        }
    }

    /** Of the other one: what named it names the one that is kept. */
    @Revision("1")
    record MergedInto(CustomerId customerId, CustomerId kept, LocalDate mergedOn) implements CustomerEvent {
        @Override
        public LocalDate effectiveOn() {
            return mergedOn;
        }
    }
}
