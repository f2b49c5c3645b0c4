package coop.alveole.command.membership.placement;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.placement.PlacementCommand;
import coop.alveole.domain.membership.placement.PlacementCommand.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlacementController.MEMBERSHIPS)
class PlacementController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record MoveTerritoryBody(Label territory, LocalDate movedOn) {}

    /** {@code advisor} is an account with the role of an advisor. */
    record AssignAdvisorBody(AccountId advisor, LocalDate assignedOn) {}

    record JoinClusterBody(Label cluster, LocalDate joinedOn) {}

    /** {@code lastDay} is the last one in the cluster, included. */
    record LeaveClusterBody(Label cluster, LocalDate lastDay) {}

    private final Commands commands;
    private final KnownAdvisors advisors;

    PlacementController(Commands commands, KnownAdvisors advisors) {
        this.commands = commands;
        this.advisors = advisors;
    }

    @Allowed(Access.PLACE_MEMBER)
    @PostMapping("/{id}/move-territory")
    ResponseEntity<Object> moveTerritory(
            @PathVariable MembershipId id, @RequestBody MoveTerritoryBody body, Request request) {
        return done(new MoveTerritory(id, body.territory(), body.movedOn()), request);
    }

    @Allowed(Access.PLACE_MEMBER)
    @PostMapping("/{id}/assign-advisor")
    ResponseEntity<Object> assignAdvisor(
            @PathVariable MembershipId id, @RequestBody AssignAdvisorBody body, Request request) {
        return done(new AssignAdvisor(id, advisors.known(body.advisor()), body.assignedOn()), request);
    }

    @Allowed(Access.PLACE_MEMBER)
    @PostMapping("/{id}/join-cluster")
    ResponseEntity<Object> joinCluster(
            @PathVariable MembershipId id, @RequestBody JoinClusterBody body, Request request) {
        return done(new JoinCluster(id, body.cluster(), body.joinedOn()), request);
    }

    @Allowed(Access.PLACE_MEMBER)
    @PostMapping("/{id}/leave-cluster")
    ResponseEntity<Object> leaveCluster(
            @PathVariable MembershipId id, @RequestBody LeaveClusterBody body, Request request) {
        return done(new LeaveCluster(id, body.cluster(), body.lastDay()), request);
    }

    private ResponseEntity<Object> done(PlacementCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
