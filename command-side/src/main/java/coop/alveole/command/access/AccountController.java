package coop.alveole.command.access;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.AccessManagers;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountCommand.*;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.TokenId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Comptes et accès ». The day of each fact is today: nobody gives or takes a right in the past. */
@RestController
@RequestMapping(AccountController.ACCOUNTS)
class AccountController {
    static final String ACCOUNTS = "/api/v1/accounts";

    /** The name is a proposal: whoever opens the link chooses. It is in no event. */
    record OpenBody(@Nullable String signInName) {}

    /** In a territory, a cluster, an activity, or for one person, else in the whole house; without {@code lastDay}, without an end. */
    record GrantBody(
            Role role,
            @Nullable Label territory,
            @Nullable Label cluster,
            @Nullable ActivityId activityId,
            @Nullable PersonId personId,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    /** {@code revokedOn} is the first day without the role. */
    record RevokeBody(Role role, LocalDate revokedOn) {}

    record ProposalBody(ProposalId proposalId) {}

    record TokenBody(TokenId tokenId) {}

    /** Nothing needs to be said. */
    record ResetBody() {}

    private final Commands commands;
    private final AccessManagers managers;
    private final LinkAfter links;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    AccountController(
            Commands commands, AccessManagers managers, LinkAfter links, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.managers = managers;
        this.links = links;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping
    @Nullable
    ResponseEntity<Object> open(
            @RequestBody OpenBody body, Request request, HttpServletRequest http, HttpServletResponse response)
            throws ServletException, IOException {
        var name = links.readable(body.signInName());
        var id = new AccountId("account-" + ids.of(request));
        var outcome = commands.send(new InviteToAccount(id, today.get()), request);
        if (outcome instanceof Outcome.Done done) return links.tell(id, done, name, http, response);
        return Replies.created(outcome, ACCOUNTS);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/grant-role")
    ResponseEntity<Object> grant(@PathVariable AccountId id, @RequestBody GrantBody body, Request request) {
        return done(new GrantRole(id, body.role(), scope(body), during(body), asked(request)), request);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/revoke-role")
    ResponseEntity<Object> revoke(@PathVariable AccountId id, @RequestBody RevokeBody body, Request request) {
        return done(
                new RevokeRole(
                        id, body.role(), body.revokedOn(), request.asker().account()),
                request);
    }

    /** With a link when one person is enough; else a proposal that another confirms. */
    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/reset-password")
    @Nullable
    ResponseEntity<Object> reset(
            @PathVariable AccountId id,
            @RequestBody ResetBody body,
            Request request,
            HttpServletRequest http,
            HttpServletResponse response)
            throws ServletException, IOException {
        var outcome = commands.send(new ResetPassword(id, asked(request)), request);
        return links.tellIfReset(id, outcome, http, response);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/confirm-proposal")
    @Nullable
    ResponseEntity<Object> confirm(
            @PathVariable AccountId id,
            @RequestBody ProposalBody body,
            Request request,
            HttpServletRequest http,
            HttpServletResponse response)
            throws ServletException, IOException {
        var command = new ConfirmProposal(id, body.proposalId(), request.asker().account(), today.get());
        return links.tellIfReset(id, commands.send(command, request), http, response);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/decline-proposal")
    ResponseEntity<Object> decline(@PathVariable AccountId id, @RequestBody ProposalBody body, Request request) {
        return done(new DeclineProposal(id, body.proposalId(), today.get()), request);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/revoke-token")
    ResponseEntity<Object> revokeToken(@PathVariable AccountId id, @RequestBody TokenBody body, Request request) {
        return done(new RevokeToken(id, body.tokenId(), today.get()), request);
    }

    private Asked asked(Request request) {
        var day = today.get();
        var proposal = new ProposalId("proposal-" + ids.of(request));
        return new Asked(request.asker().account(), day, managers.oversight(day), proposal);
    }

    /** Where nothing is said an advisor has their own people, and anybody else the house. */
    private static Scope scope(GrantBody body) {
        long told = Stream.of(body.personId(), body.territory(), body.cluster(), body.activityId())
                .filter(Objects::nonNull)
                .count();
        UNREADABLE_REQUEST.require(told <= 1, "territory", "un rôle a une seule portée.");
        if (body.personId() != null) return new Scope.Own(body.personId());
        if (body.territory() != null) return new Scope.OfTerritory(body.territory());
        if (body.cluster() != null) return new Scope.OfCluster(body.cluster());
        if (body.activityId() != null) return new Scope.OfActivity(body.activityId());
        return body.role() == Role.ADVISOR ? new Scope.OwnPeople() : new Scope.House();
    }

    private static DateRange during(GrantBody body) {
        var lastDay = body.lastDay();
        UNREADABLE_REQUEST.require(
                lastDay == null || !lastDay.isBefore(body.from()), "lastDay", "un rôle finit après avoir commencé.");
        return new DateRange(body.from(), lastDay == null ? null : lastDay.plusDays(1));
    }

    private ResponseEntity<Object> done(Object command, Request request) {
        return Replies.done(commands.send(command, request), ACCOUNTS);
    }
}
