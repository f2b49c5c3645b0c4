package coop.alveole.query.membership.letters;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.document.DueLetters;
import coop.alveole.query.membership.letters.LetterBatchPage.Row;
import coop.alveole.query.membership.letters.LetterBatchPage.Sent;
import coop.alveole.query.membership.letters.LetterBatchPage.Without;
import coop.alveole.query.membership.letters.LetterBatchView.LetterView;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A batch of letters in words: who was written to, who was not, and what is missing of them today. */
@Component
class LetterBatchRows {
    private final LetterPrints prints;
    private final DueLetters due;
    private final Directory directory;
    private final Colleagues colleagues;

    LetterBatchRows(LetterPrints prints, DueLetters due, Directory directory, Colleagues colleagues) {
        this.prints = prints;
        this.due = due;
        this.directory = directory;
        this.colleagues = colleagues;
    }

    LetterBatchPage page(LetterBatchView batch, Frame frame, Reading reading, Locale reader) {
        return new LetterBatchPage(
                frame,
                batch.id(),
                batch.kind().name(),
                French.day(batch.producedOn()),
                colleagues.author(batch.actor(), reader),
                IntStream.range(0, batch.letters().size())
                        .mapToObj(at -> row(at + 1, batch.letters().get(at), batch, reading))
                        .toList(),
                batch.notWrittenTo().stream()
                        .map(each -> without(each, batch, reading, reader))
                        .toList(),
                !frame.past() && reading.viewer().mayEverywhere(Access.PRODUCE_DOCUMENT));
    }

    private Row row(int at, LetterView letter, LetterBatchView batch, Reading reading) {
        return new Row(
                at,
                letter.membershipId().value(),
                letter.document().documentId().value(),
                directory.nameOf(letter.membershipId().personId(), reading),
                prints.address(letter.membershipId(), batch, reading),
                letter.document().file().sha256().shortForm(),
                letter.sent().stream()
                        .map(sent -> new Sent(sent.number().digits(), French.day(sent.sentOn())))
                        .toList());
    }

    private Without without(MembershipId id, LetterBatchView batch, Reading reading, Locale reader) {
        return new Without(
                id.value(),
                directory.nameOf(id.personId(), reading),
                due.of(batch.kind(), id, reading, reader)
                        .map(each -> String.join(" ; ", each.lacks()))
                        .orElse(""));
    }
}
