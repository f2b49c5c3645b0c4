package coop.alveole.command.access;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.command.shared.LinkReplies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A group is invited at once: one role, one territory, a list of addresses; and a report, line by line. */
@RestController
class InvitationController {
    private static final int LINES_AT_MOST = 200;

    /** A line is an address and, for who reads their own file alone, the file: {@code amina@exemple.fr ; person-…}. */
    record InviteBody(String lines, Role role, @Nullable Label territory) {}

    private final InvitationMails mails;
    private final OneInvitation invitation;
    private final Supplier<LocalDate> today;

    InvitationController(InvitationMails mails, OneInvitation invitation, Supplier<LocalDate> today) {
        this.mails = mails;
        this.invitation = invitation;
        this.today = today;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping(AccountController.ACCOUNTS + "/invite")
    @Nullable
    ResponseEntity<Object> invite(
            @RequestBody InviteBody body, Request request, HttpServletRequest http, HttpServletResponse response)
            throws ServletException, IOException {
        UNREADABLE_REQUEST.require(
                !body.role().isGuarded(), "role", "ce rôle se donne compte par compte, à deux s'il le faut.");
        var lines = InvitationLine.of(body.lines(), mails);
        UNREADABLE_REQUEST.require(
                !lines.isEmpty() && lines.size() <= LINES_AT_MOST, "lines", "une liste a de 1 à 200 adresses.");
        lines.forEach(line -> grant(body, line).ifPresent(Grant::requireLawful));
        return LinkReplies.toldTogether(invited(lines, body, request), http, response);
    }

    private List<Invited> invited(List<InvitationLine> lines, InviteBody body, Request request) {
        var seen = new HashSet<String>();
        return lines.stream().map(line -> invited(line, seen, body, request)).toList();
    }

    private Invited invited(InvitationLine line, Set<String> seen, InviteBody body, Request request) {
        if (line.address().isEmpty()) return Invited.not(line, Invited.Result.UNREADABLE);
        var grant = grant(body, line);
        if (grant.isEmpty()) return Invited.not(line, Invited.Result.WITHOUT_FILE);
        if (!seen.add(line.address().get())) return Invited.not(line, Invited.Result.TWICE);
        return invitation.send(line, grant.get(), request);
    }

    /** Empty for who reads one file alone and it is not said which. */
    private Optional<Grant> grant(InviteBody body, InvitationLine line) {
        return scope(body, line.person())
                .map(scope -> new Grant(body.role(), scope, DateRange.startingOn(today.get())));
    }

    private static Optional<Scope> scope(InviteBody body, Optional<PersonId> person) {
        if (body.role() == Role.ENTREPRENEUR) return person.map(Scope.Own::new);
        var territory = body.territory();
        if (territory != null) return Optional.of(new Scope.OfTerritory(territory));
        return Optional.of(body.role() == Role.ADVISOR ? new Scope.OwnPeople() : new Scope.House());
    }
}
