package coop.alveole.command.membership.association;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HeldAssemblies;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.association.AssociationCommand;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AssociationController.MEMBERSHIPS)
class AssociationController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record ApplyBody(LocalDate appliedOn) {}

    record WithdrawBody(LocalDate withdrawnOn) {}

    record RefuseBody(AssemblyId assemblyId, LocalDate refusedOn) {}

    /** With the three last, whoever is elected has subscribed already and is an associate; without, shares are awaited. */
    record AdmitBody(
            AssemblyId assemblyId,
            LocalDate admittedOn,
            @Nullable LocalDate subscribedOn,
            @Nullable Integer shares,
            @Nullable Long amountCents) {}

    record SubscribeBody(LocalDate subscribedOn, int shares, long amountCents) {}

    private final Commands commands;
    private final HeldAssemblies assemblies;

    AssociationController(Commands commands, HeldAssemblies assemblies) {
        this.commands = commands;
        this.assemblies = assemblies;
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/apply-for-association")
    ResponseEntity<Object> apply(@PathVariable MembershipId id, @RequestBody ApplyBody body, Request request) {
        return done(new ApplyForAssociation(id, body.appliedOn()), request);
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/withdraw-candidacy")
    ResponseEntity<Object> withdraw(@PathVariable MembershipId id, @RequestBody WithdrawBody body, Request request) {
        return done(new WithdrawCandidacy(id, body.withdrawnOn()), request);
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/refuse-admission")
    ResponseEntity<Object> refuse(@PathVariable MembershipId id, @RequestBody RefuseBody body, Request request) {
        var assembly = body.assemblyId();
        return done(new RefuseAdmission(id, assembly, body.refusedOn(), assemblies.of(assembly)), request);
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/admit")
    ResponseEntity<Object> admit(@PathVariable MembershipId id, @RequestBody AdmitBody body, Request request) {
        return done(admission(id, body), request);
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/record-subscription")
    ResponseEntity<Object> subscribe(@PathVariable MembershipId id, @RequestBody SubscribeBody body, Request request) {
        return done(
                new RecordSubscription(
                        id, new Subscription(body.subscribedOn(), body.shares(), new Money(body.amountCents()))),
                request);
    }

    private AssociationCommand admission(MembershipId id, AdmitBody body) {
        var assembly = body.assemblyId();
        var admission = new AdmitAssociate(id, assembly, body.admittedOn(), assemblies.of(assembly));
        var day = body.subscribedOn();
        var shares = body.shares();
        var cents = body.amountCents();
        if (day == null && shares == null && cents == null) return admission;
        if (day == null || shares == null || cents == null)
            throw new RuleBroken(
                    UNREADABLE_REQUEST, "subscribedOn", "une souscription a une date, un nombre de parts, un montant.");
        return new AdmitSubscriber(admission, new Subscription(day, shares, new Money(cents)));
    }

    private ResponseEntity<Object> done(AssociationCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
