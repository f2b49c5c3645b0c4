package coop.alveole.query.billing.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as one reader sees it on one day: what is public, and what the activities within reach keep about it.
 * {@code knownSince} is the first day of one of these activities.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerView(
        String id,
        CustomerKind kind,
        Words name,
        @Nullable Registration registration,
        @Nullable ChorusPro chorusPro,
        Address address,
        @Nullable Words email,
        @Nullable Words phone,
        boolean relatedToMember,
        List<MembershipId> related,
        List<ActivityId> activities,
        LocalDate knownSince,
        List<Contact> contacts,
        List<DeliveryAddress> deliveryAddresses,
        List<Note> notes,
        List<CustomerId> merged,
        long version) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            @Nullable Words street,
            @Nullable Words postcode,
            @Nullable Words city,
            @Nullable Words country) {}

    /** {@code customerId}: the one it was entered for, before a merge. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            CustomerId customerId,
            int contact,
            ActivityId activityId,
            @Nullable Words name,
            @Nullable Words role,
            @Nullable Words email,
            @Nullable Words phone) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryAddress(
            CustomerId customerId,
            int number,
            ActivityId activityId,
            @Nullable Words name,
            Address address) {}

    public record Note(ActivityId activityId, Words text) {}

    /** What registers know it by: the SIRET where it is told, else the SIREN, else the VAT number. */
    String number() {
        if (registration == null) return "";
        if (registration.siret() != null) return registration.siret().digits();
        if (registration.siren() != null) return registration.siren().digits();
        return registration.vatNumber() == null ? "" : registration.vatNumber().text();
    }

    String city() {
        var city = address.city();
        return city == null ? "" : city.text();
    }

    boolean isOfRegisters() {
        return kind != CustomerKind.PRIVATE;
    }
}
