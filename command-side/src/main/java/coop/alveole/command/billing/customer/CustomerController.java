package coop.alveole.command.billing.customer;

import static coop.alveole.command.billing.customer.EnterBody.label;
import static coop.alveole.domain.billing.customer.CustomerRule.PRIVATE_PERSON;

import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerCommand;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a customer is: entered by one activity, linked to another, renamed, moved, its numbers corrected. */
@RestController
@RequestMapping(CustomerController.CUSTOMERS)
class CustomerController {
    static final String CUSTOMERS = "/api/v1/customers";

    record LinkActivityBody(ActivityId activityId) {}

    record RenameBody(String name, LocalDate renamedOn) {}

    record MoveBody(
            String street,
            String postcode,
            String city,
            @Nullable Country country,
            LocalDate movedOn) {}

    record CorrectRegistrationBody(
            @Nullable String siren,
            @Nullable String siret,
            @Nullable String vatNumber) {}

    record DescribeChorusProBody(@Nullable Label serviceCode, Commitment commitment) {}

    /** Of a private customer; a word left out stays as it was. */
    record ReachBody(@Nullable String email, @Nullable String phone) {}

    private final Commands commands;
    private final EnteredCustomers customers;
    private final OneCustomerEach numbers;
    private final KnownCustomers known;
    private final ActivitiesWithinReach activities;
    private final TradeWords words;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    CustomerController(
            Commands commands,
            EnteredCustomers customers,
            OneCustomerEach numbers,
            KnownCustomers known,
            ActivitiesWithinReach activities,
            TradeWords words,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.customers = customers;
        this.numbers = numbers;
        this.known = known;
        this.activities = activities;
        this.words = words;
        this.ids = ids;
        this.today = today;
    }

    /** A company that another activity sells to already is the same customer: this activity is linked to it. */
    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping
    ResponseEntity<Object> enter(@RequestBody EnterBody body, Request request) {
        var activity = activities.required(body.activityId(), Access.MANAGE_CUSTOMER, request);
        var id = new CustomerId("customer-" + ids.of(request));
        return Replies.created(
                customers.enter(id, activity, body, request, request).outcome(), CUSTOMERS);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/link-activity")
    ResponseEntity<Object> link(@PathVariable CustomerId id, @RequestBody LinkActivityBody body, Request request) {
        var activity = activities.required(body.activityId(), Access.MANAGE_CUSTOMER, request);
        return done(new LinkActivity(id, activity, today.get()), request);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/rename")
    ResponseEntity<Object> rename(@PathVariable CustomerId id, @RequestBody RenameBody body, Request request) {
        if (!isPrivate(id)) return done(new RenameCompany(id, label("name", body.name()), body.renamedOn()), request);
        return described(id, body.renamedOn(), request, new Said(TradeField.CUSTOMER_NAME, body.name()));
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/move")
    ResponseEntity<Object> move(@PathVariable CustomerId id, @RequestBody MoveBody body, Request request) {
        var country = EnterBody.inCountry(body.country());
        if (!isPrivate(id)) {
            var address = EnterBody.address(body.street(), body.postcode(), body.city(), country);
            return done(new MoveCompany(id, address, body.movedOn()), request);
        }
        return described(
                id,
                body.movedOn(),
                request,
                new Said(TradeField.STREET, body.street()),
                new Said(TradeField.POSTCODE, body.postcode()),
                new Said(TradeField.CITY, body.city()),
                new Said(TradeField.COUNTRY, country.code()));
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/reach-at")
    ResponseEntity<Object> reachAt(@PathVariable CustomerId id, @RequestBody ReachBody body, Request request) {
        return described(
                id,
                today.get(),
                request,
                new Said(TradeField.EMAIL, body.email()),
                new Said(TradeField.PHONE, body.phone()));
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/correct-registration")
    ResponseEntity<Object> correctRegistration(
            @PathVariable CustomerId id, @RequestBody CorrectRegistrationBody body, Request request) {
        var registration = EnterBody.registration(body.siren(), body.siret(), body.vatNumber());
        return Replies.done(
                numbers.send(
                        registration,
                        bearers -> new CorrectRegistration(id, registration, another(bearers, id), today.get()),
                        request),
                CUSTOMERS);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @PostMapping("/{id}/describe-chorus-pro")
    ResponseEntity<Object> describeChorusPro(
            @PathVariable CustomerId id, @RequestBody DescribeChorusProBody body, Request request) {
        var chorusPro = new ChorusPro(body.serviceCode(), body.commitment());
        return done(new DescribeChorusPro(id, chorusPro, today.get()), request);
    }

    private static Optional<CustomerId> another(List<CustomerId> bearers, CustomerId id) {
        return bearers.stream().filter(there -> !there.equals(id)).findFirst();
    }

    private boolean isPrivate(CustomerId id) {
        return known.of(id).kind() == CustomerKind.PRIVATE;
    }

    private ResponseEntity<Object> described(CustomerId id, LocalDate day, Request request, Said... said) {
        PRIVATE_PERSON.require(isPrivate(id), "id");
        var sealed = words.sealed(new KeptWith.OfCustomer(id), request, said);
        return done(new DescribePrivateCustomer(id, sealed, day), request);
    }

    private ResponseEntity<Object> done(CustomerCommand command, Request request) {
        return Replies.done(commands.send(command, request), CUSTOMERS);
    }
}
