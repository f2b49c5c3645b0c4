package coop.alveole.command.membership.document;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.document.DocumentCommand.*;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.document.NumberMistake;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents leave the house by being kept: printed, sealed on the disk, then recorded. */
@RestController
@RequestMapping(DocumentController.MEMBERSHIPS)
class DocumentController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** {@code day} and {@code number} say which contract, amendment, meeting or deadline. */
    record ProduceBody(DocumentKind kind, LocalDate day, int number) {}

    record RegisteredLetterBody(DocumentId document, LocalDate sentOn, RegisteredNumber number) {}

    record WithdrawRegisteredLetterBody(DocumentId document, RegisteredNumber number, NumberMistake reason) {}

    private final Commands commands;
    private final KnownMemberships memberships;
    private final Production production;
    private final OneNumberEach numbers;
    private final NewIds ids;

    DocumentController(
            Commands commands, KnownMemberships memberships, Production production, OneNumberEach numbers, NewIds ids) {
        this.commands = commands;
        this.memberships = memberships;
        this.production = production;
        this.numbers = numbers;
        this.ids = ids;
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{id}/produce-document")
    ResponseEntity<Object> produce(@PathVariable MembershipId id, @RequestBody ProduceBody body, Request request) {
        var member = memberships.known(id);
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        var document = new DocumentId("document-" + ids.of(request));
        var command = production.of(member, document, body.kind(), new Matter(body.day(), body.number()));
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{id}/record-registered-letter")
    ResponseEntity<Object> sent(
            @PathVariable MembershipId id, @RequestBody RegisteredLetterBody body, Request request) {
        var member = memberships.known(id);
        var outcome = numbers.oneAfterTheOther(takenOn -> commands.send(
                new RecordRegisteredLetter(
                        member,
                        body.document(),
                        production.today(),
                        body.sentOn(),
                        body.number(),
                        takenOn.apply(body.number())),
                request));
        return Replies.done(outcome, MEMBERSHIPS);
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{id}/withdraw-registered-letter")
    ResponseEntity<Object> withdraw(
            @PathVariable MembershipId id, @RequestBody WithdrawRegisteredLetterBody body, Request request) {
        var command = new WithdrawRegisteredLetter(
                memberships.known(id), body.document(), production.today(), body.number(), body.reason());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
