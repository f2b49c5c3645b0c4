package coop.alveole.command.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.BELONGING_THERE;
import static coop.alveole.domain.billing.customer.CustomerRule.SOMETHING_NEW_OF_THE_CUSTOMER;

import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.billing.customer.CustomerCommand;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an activity keeps about a customer for itself: contacts, delivery addresses, a note. All of it is sealed. */
@RestController
@RequestMapping(CustomerController.CUSTOMERS + "/{id}")
class BelongingController {
    record AddContactBody(
            ActivityId activityId,
            String contactName,
            @Nullable String contactRole,
            @Nullable String email,
            @Nullable String phone) {}

    record WithdrawContactBody(int contact) {}

    record AddDeliveryAddressBody(
            ActivityId activityId,
            String name,
            String street,
            String postcode,
            String city,
            @Nullable Country country) {}

    record WithdrawDeliveryAddressBody(int address) {}

    record NoteBody(ActivityId activityId, String note) {}

    private final Commands commands;
    private final KnownCustomers known;
    private final ActivitiesWithinReach activities;
    private final TradeWords words;
    private final Supplier<LocalDate> today;

    BelongingController(
            Commands commands,
            KnownCustomers known,
            ActivitiesWithinReach activities,
            TradeWords words,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.known = known;
        this.activities = activities;
        this.words = words;
        this.today = today;
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/add-contact")
    ResponseEntity<Object> addContact(@PathVariable CustomerId id, @RequestBody AddContactBody body, Request request) {
        var activity = sellingTo(id, body.activityId(), request);
        var sealed = words.sealed(
                new KeptWith.OfCustomer(id),
                request,
                new Said(TradeField.CONTACT_NAME, body.contactName()),
                new Said(TradeField.CONTACT_ROLE, body.contactRole()),
                new Said(TradeField.EMAIL, body.email()),
                new Said(TradeField.PHONE, body.phone()));
        return done(new AddContact(id, activity, sealed, today.get()), request);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/withdraw-contact")
    ResponseEntity<Object> withdrawContact(
            @PathVariable CustomerId id, @RequestBody WithdrawContactBody body, Request request) {
        requireOwn(id, Of.CONTACT, body.contact(), "contact", request);
        return done(new WithdrawContact(id, body.contact(), today.get()), request);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/add-delivery-address")
    ResponseEntity<Object> addAddress(
            @PathVariable CustomerId id, @RequestBody AddDeliveryAddressBody body, Request request) {
        var activity = sellingTo(id, body.activityId(), request);
        var sealed = words.sealed(
                new KeptWith.OfCustomer(id),
                request,
                new Said(TradeField.CUSTOMER_NAME, body.name()),
                new Said(TradeField.STREET, body.street()),
                new Said(TradeField.POSTCODE, body.postcode()),
                new Said(TradeField.CITY, body.city()),
                new Said(TradeField.COUNTRY, EnterBody.inCountry(body.country()).code()));
        return done(new AddDeliveryAddress(id, activity, sealed, today.get()), request);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/withdraw-delivery-address")
    ResponseEntity<Object> withdrawAddress(
            @PathVariable CustomerId id, @RequestBody WithdrawDeliveryAddressBody body, Request request) {
        requireOwn(id, Of.DELIVERY_ADDRESS, body.address(), "address", request);
        return done(new WithdrawDeliveryAddress(id, body.address(), today.get()), request);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/note")
    ResponseEntity<Object> note(@PathVariable CustomerId id, @RequestBody NoteBody body, Request request) {
        var activity = sellingTo(id, body.activityId(), request);
        var note = words.sealed(new KeptWith.OfCustomer(id), request, new Said(TradeField.NOTE, body.note()));
        SOMETHING_NEW_OF_THE_CUSTOMER.require(!note.isEmpty(), "note");
        return done(new NoteCustomer(id, activity, note.getFirst(), today.get()), request);
    }

    /** Judged before anything is sealed: who is refused gets no key. */
    private ActivityId sellingTo(CustomerId id, ActivityId activity, Request request) {
        var own = activities.required(activity, Access.MANAGE_CUSTOMER, request);
        known.forSale(id, own);
        return own;
    }

    /** What another activity keeps is not even there for whoever does not hold that one. */
    private void requireOwn(CustomerId id, Of of, int number, String field, Request request) {
        var own = known.of(id)
                .holderOf(of, number)
                .filter(activity -> activities.reach(activity, Access.MANAGE_CUSTOMER, request));
        BELONGING_THERE.require(own.isPresent(), field);
    }

    private ResponseEntity<Object> done(CustomerCommand command, Request request) {
        return Replies.done(commands.send(command, request), CustomerController.CUSTOMERS);
    }
}
