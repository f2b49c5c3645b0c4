package coop.alveole.command.membership.document;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters to several people at once, and the numbers that the post gave them. */
@RestController
@RequestMapping(LetterController.BATCHES)
class LetterController {
    static final String BATCHES = "/api/v1/letter-batches";

    /** In the order in which they are to be printed. */
    record ProduceLettersBody(DocumentKind kind, List<MembershipId> members) {}

    /** One number on each line, in the order of the letters, or « name;number ». */
    record RecordNumbersBody(LocalDate sentOn, String numbers) {}

    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/produce")
    ResponseEntity<Object> produce(@RequestBody ProduceLettersBody body, Request request) {
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        return Replies.created(letters.produce(body.kind(), body.members(), request), BATCHES);
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{batch}/record-numbers")
    ResponseEntity<Object> number(
            @PathVariable LetterBatchId batch, @RequestBody RecordNumbersBody body, Request request) {
        return Replies.done(letters.number(batch, body.sentOn(), body.numbers(), request), BATCHES);
    }
}
