package coop.alveole.command.access;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.LinkReplies;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TokenSecrets;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountCommand.IssueToken;
import coop.alveole.domain.access.AccountCommand.OpenAccount;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.TokenId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accesses for programs: an account of their own, whose roles are given as to anybody, and its tokens. What is made here
 * only reads; one that writes is made on the machine itself (security §7).
 */
@RestController
@RequestMapping(AccountController.ACCOUNTS)
class TokenController {
    private static final int USUAL_DAYS = 90;

    /** Nothing needs to be said: a program is known by its tokens. */
    record SoftwareBody() {}

    /** The name says what it is for, never whose it is; without {@code lastDay} it is worth something for 90 days. */
    record IssueBody(Label name, @Nullable LocalDate lastDay) {}

    private final Commands commands;
    private final TokenSecrets secrets;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    TokenController(Commands commands, TokenSecrets secrets, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.secrets = secrets;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/software")
    ResponseEntity<Object> open(@RequestBody SoftwareBody body, Request request) {
        var id = new AccountId("account-" + ids.of(request));
        var command = new OpenAccount(id, AccountKind.SOFTWARE, today.get());
        return Replies.created(commands.send(command, request), AccountController.ACCOUNTS);
    }

    /** The secret stands in the answer, once; a repeated request is told none. */
    @Allowed(Access.MANAGE_ACCESS)
    @PostMapping("/{id}/issue-token")
    @Nullable
    ResponseEntity<Object> issue(
            @PathVariable AccountId id,
            @RequestBody IssueBody body,
            Request request,
            HttpServletRequest http,
            HttpServletResponse response)
            throws ServletException, IOException {
        var token = new TokenId("token-" + ids.of(request));
        var during = during(body);
        var outcome = commands.send(new IssueToken(id, token, body.name(), TokenRight.READ, during), request);
        if (!(outcome instanceof Outcome.Done done)) return Replies.done(outcome, AccountController.ACCOUNTS);
        var secret = secrets.issue(token, id, TokenRight.READ, during.end().orElseThrow());
        return LinkReplies.toldToken(done, secret, http, response);
    }

    private DateRange during(IssueBody body) {
        var day = today.get();
        var lastDay = body.lastDay() == null ? day.plusDays(USUAL_DAYS - 1L) : body.lastDay();
        UNREADABLE_REQUEST.require(!lastDay.isBefore(day), "lastDay", "un accès finit aujourd'hui au plus tôt.");
        return new DateRange(day, lastDay.plusDays(1));
    }
}
