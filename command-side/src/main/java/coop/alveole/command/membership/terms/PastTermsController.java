package coop.alveole.command.membership.terms;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.terms.TermsCommand;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What contracts of the past said, and how they were amended. */
@RestController
@RequestMapping(TermsController.MEMBERSHIPS)
class PastTermsController {
    /** Of the contract that begins on {@code startsOn}. */
    record PastTermsBody(
            LocalDate startsOn,
            @Nullable String contractType,
            @Nullable String contractCapacity,
            @Nullable String contractHourlyRate,
            @Nullable String contractHours,
            @Nullable String contractTarget,
            @Nullable String contractTargetPeriod) {}

    /** To the contract of that day; without {@code number} it bears the next one. */
    record PastAmendmentBody(
            LocalDate effectiveFrom,
            @Nullable Integer number,
            @Nullable String contractType,
            @Nullable String contractCapacity,
            @Nullable String contractHourlyRate,
            @Nullable String contractHours,
            @Nullable String contractTarget,
            @Nullable String contractTargetPeriod) {}

    private final Commands commands;
    private final SealedTerms terms;

    PastTermsController(Commands commands, SealedTerms terms) {
        this.commands = commands;
        this.terms = terms;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/record-past-terms")
    ResponseEntity<Object> recordPastTerms(
            @PathVariable MembershipId id, @RequestBody PastTermsBody body, Request request) {
        return done(new RecordPastTerms(id, body.startsOn(), terms.in(body, id.personId(), request)), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/record-past-amendment")
    ResponseEntity<Object> recordPastAmendment(
            @PathVariable MembershipId id, @RequestBody PastAmendmentBody body, Request request) {
        var number = Optional.ofNullable(body.number());
        UNREADABLE_REQUEST.require(
                number.filter(each -> each < 1).isEmpty(), "number", "un avenant porte un numéro à partir de 1.");
        var changes = terms.in(body, id.personId(), request);
        return done(new RecordPastAmendment(id, body.effectiveFrom(), number, changes), request);
    }

    private ResponseEntity<Object> done(TermsCommand command, Request request) {
        return Replies.done(commands.send(command, request), TermsController.MEMBERSHIPS);
    }
}
