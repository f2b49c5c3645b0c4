package coop.alveole.command.membership.organisation;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.organisation.OrganisationCommand.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A legal person is a member from its registration on; its association and its exit are those of any member. */
@RestController
@RequestMapping(OrganisationController.MEMBERSHIPS)
class OrganisationController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record RegisterOrganisationBody(
            Label name, String siren, Label territory, PersonId representative, LocalDate registeredOn) {}

    record RenameOrganisationBody(Label name, LocalDate renamedOn) {}

    record CorrectSirenBody(String siren) {}

    record AppointRepresentativeBody(PersonId representative, LocalDate appointedOn) {}

    private final Commands commands;
    private final OneSirenEach sirens;
    private final KnownMemberships memberships;
    private final Representatives representatives;
    private final NewIds ids;

    OrganisationController(
            Commands commands,
            OneSirenEach sirens,
            KnownMemberships memberships,
            Representatives representatives,
            NewIds ids) {
        this.commands = commands;
        this.sirens = sirens;
        this.memberships = memberships;
        this.representatives = representatives;
        this.ids = ids;
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @PostMapping("/register-organisation")
    ResponseEntity<Object> register(@RequestBody RegisterOrganisationBody body, Request request) {
        var id = new MembershipId("membership-" + ids.of(request));
        var representative = representatives.of(body.representative());
        var siren = Siren.of(body.siren());
        return Replies.created(
                sirens.send(
                        siren,
                        holder -> new RegisterOrganisation(
                                id, body.name(), siren, holder, body.territory(), representative, body.registeredOn()),
                        request),
                MEMBERSHIPS);
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @PostMapping("/{id}/rename-organisation")
    ResponseEntity<Object> rename(
            @PathVariable MembershipId id, @RequestBody RenameOrganisationBody body, Request request) {
        var command = new RenameOrganisation(id, body.name(), body.renamedOn());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @PostMapping("/{id}/correct-siren")
    ResponseEntity<Object> correctSiren(
            @PathVariable MembershipId id, @RequestBody CorrectSirenBody body, Request request) {
        var siren = Siren.of(body.siren());
        return Replies.done(sirens.send(siren, holder -> new CorrectSiren(id, siren, holder), request), MEMBERSHIPS);
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @PostMapping("/{id}/appoint-representative")
    ResponseEntity<Object> appoint(
            @PathVariable MembershipId id, @RequestBody AppointRepresentativeBody body, Request request) {
        var member = memberships.known(id);
        var representative = representatives.of(body.representative());
        var command = new AppointRepresentative(member, representative, body.appointedOn());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
