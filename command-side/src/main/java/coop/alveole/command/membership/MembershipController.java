package coop.alveole.command.membership;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HeldAssemblies;
import coop.alveole.command.shared.HouseParameters;
import coop.alveole.command.shared.KnownPeople;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(MembershipController.MEMBERSHIPS)
class MembershipController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record RegisterBody(PersonId personId, Label territory, LocalDate registeredOn) {}

    /** {@code endsOn} is the last day of the contract, included. */
    record SignCapeBody(LocalDate signedOn, LocalDate startsOn, LocalDate endsOn) {}

    record EndCapeBody(LocalDate lastDay) {}

    /** With {@code assemblyId}, the person is admitted by that assembly on the day of the signature. */
    record SignCesaBody(LocalDate signedOn, @Nullable AssemblyId assemblyId) {}

    record EndCesaBody(LocalDate lastDay, CesaEnd cause) {}

    record ConfirmEndBody(LocalDate confirmedOn) {}

    /** A contract of the past, with its two ends; found after the CESA it moves the last day to become an associate. */
    record PastContractBody(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {}

    private final Commands commands;
    private final KnownPeople people;
    private final HouseParameters parameters;
    private final HeldAssemblies assemblies;

    MembershipController(Commands commands, KnownPeople people, HouseParameters parameters, HeldAssemblies assemblies) {
        this.commands = commands;
        this.people = people;
        this.parameters = parameters;
        this.assemblies = assemblies;
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @PostMapping
    ResponseEntity<Object> register(@RequestBody RegisterBody body, Request request) {
        var person = people.known(body.personId(), "personId");
        var command = new RegisterMembership(MembershipId.of(person), person, body.territory(), body.registeredOn());
        return Replies.created(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/sign-cape")
    ResponseEntity<Object> signCape(@PathVariable MembershipId id, @RequestBody SignCapeBody body, Request request) {
        return done(
                new SignCape(id, body.signedOn(), body.startsOn(), body.endsOn(), parameters.on(body.signedOn())),
                request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/end-cape")
    ResponseEntity<Object> endCape(@PathVariable MembershipId id, @RequestBody EndCapeBody body, Request request) {
        return done(new EndCape(id, body.lastDay()), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/sign-cesa")
    ResponseEntity<Object> signCesa(@PathVariable MembershipId id, @RequestBody SignCesaBody body, Request request) {
        var assembly = body.assemblyId();
        var chosen = parameters.on(body.signedOn());
        return done(
                assembly == null
                        ? new SignCesa(id, body.signedOn(), chosen)
                        : new SignCesaOnAdmission(id, body.signedOn(), assembly, assemblies.of(assembly), chosen),
                request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/end-cesa")
    ResponseEntity<Object> endCesa(@PathVariable MembershipId id, @RequestBody EndCesaBody body, Request request) {
        return done(new EndCesa(id, body.lastDay(), body.cause()), request);
    }

    @Allowed(Access.CONFIRM_END_BY_LAW)
    @PostMapping("/{id}/confirm-end-for-non-association")
    ResponseEntity<Object> confirmEnd(
            @PathVariable MembershipId id, @RequestBody ConfirmEndBody body, Request request) {
        return done(new ConfirmEndForNonAssociation(id, body.confirmedOn()), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/record-past-contract")
    ResponseEntity<Object> recordPastContract(
            @PathVariable MembershipId id, @RequestBody PastContractBody body, Request request) {
        return done(new RecordPastContract(id, body.kind(), body.startsOn(), body.endsOn()), request);
    }

    private ResponseEntity<Object> done(MembershipCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
