package coop.alveole.command.billing.customer;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.customer.Buyer;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the team says of customers: that two are one, that one is related to a member. The one of the path is kept. */
@RestController
@RequestMapping(CustomerController.CUSTOMERS + "/{id}")
class OversightController {
    record MergeBody(CustomerId merged) {}

    record MarkRelatedBody(MembershipId membershipId) {}

    record MarkUnrelatedBody(MembershipId membershipId) {}

    private final Commands commands;
    private final KnownCustomers known;
    private final KnownMemberships memberships;
    private final ActivitiesWithinReach activities;
    private final RightsOfOthers rights;
    private final Supplier<LocalDate> today;

    OversightController(
            Commands commands,
            KnownCustomers known,
            KnownMemberships memberships,
            ActivitiesWithinReach activities,
            RightsOfOthers rights,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.known = known;
        this.memberships = memberships;
        this.activities = activities;
        this.rights = rights;
        this.today = today;
    }

    /** Both decide in one unit of work, so that either all of it is recorded or none. */
    @Allowed(Access.OVERSEE_CUSTOMERS)
    @PostMapping("/merge")
    ResponseEntity<Object> merge(@PathVariable CustomerId id, @RequestBody MergeBody body, Request request) {
        var other = withinReach(body.merged(), request);
        var on = today.get();
        var outcome = commands.together(
                step -> {
                    var merged = step.send(new MergeInto(other, id, on), request.apart(null));
                    step.send(new MergeCustomers(id, (Buyer) Objects.requireNonNull(merged), on), request);
                },
                request);
        return Replies.done(outcome, CustomerController.CUSTOMERS);
    }

    @Allowed(Access.OVERSEE_CUSTOMERS)
    @PostMapping("/mark-related")
    ResponseEntity<Object> relate(@PathVariable CustomerId id, @RequestBody MarkRelatedBody body, Request request) {
        var member = memberships.known(body.membershipId());
        UNKNOWN.require(
                rights.covers(request.asker().account(), Access.OVERSEE_CUSTOMERS, member.personId()), "membershipId");
        var command = new RelateToMember(id, member, today.get());
        return Replies.done(commands.send(command, request), CustomerController.CUSTOMERS);
    }

    @Allowed(Access.OVERSEE_CUSTOMERS)
    @PostMapping("/mark-unrelated")
    ResponseEntity<Object> unrelate(@PathVariable CustomerId id, @RequestBody MarkUnrelatedBody body, Request request) {
        var command = new UnrelateToMember(id, body.membershipId(), today.get());
        return Replies.done(commands.send(command, request), CustomerController.CUSTOMERS);
    }

    /** The path names one that is within reach; the other is judged here. */
    private CustomerId withinReach(CustomerId other, Request request) {
        boolean isWithin = known.of(other).activities().stream()
                .anyMatch(activity -> activities.reach(activity, Access.OVERSEE_CUSTOMERS, request));
        UNKNOWN.require(isWithin, "merged");
        return other;
    }
}
