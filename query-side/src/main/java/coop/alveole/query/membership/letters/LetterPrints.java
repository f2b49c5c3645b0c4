package coop.alveole.query.membership.letters;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.membership.document.Correspondents;
import coop.alveole.query.membership.letters.LetterBatchView.LetterView;
import coop.alveole.query.people.Directory;
import coop.alveole.query.print.PdfBundle;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters of a batch as one file: its sending list, then each letter, byte for byte the pages that are kept. */
@Component
class LetterPrints {
    private final Correspondents correspondents;
    private final Directory directory;
    private final KeptFiles files;
    private final Printer printer;
    private final MessageSource messages;

    LetterPrints(
            Correspondents correspondents,
            Directory directory,
            KeptFiles files,
            Printer printer,
            MessageSource messages) {
        this.correspondents = correspondents;
        this.directory = directory;
        this.files = files;
        this.printer = printer;
        this.messages = messages;
    }

    /** A letter whose key is destroyed is read by nobody any more: its line remains. */
    byte[] letters(LetterBatchView batch, Reading reading) {
        return PdfBundle.of(
                list(batch, reading),
                batch.letters().stream()
                        .map(each -> each.document().file())
                        .flatMap(file ->
                                files.read(file, opened -> opened.bytes().readAllBytes()).stream())
                        .toList());
    }

    byte[] list(LetterBatchView batch, Reading reading) {
        var thatDay = reading.on(batch.producedOn());
        var page = new SendingList(
                messages.getMessage("letters.foot", new Object[] {batch.id()}, Locale.FRENCH),
                correspondents.house(thatDay),
                messages.getMessage("document." + batch.kind(), null, Locale.FRENCH),
                French.day(batch.producedOn()),
                IntStream.range(0, batch.letters().size())
                        .mapToObj(at -> line(at + 1, batch.letters().get(at), thatDay))
                        .toList(),
                batch.notWrittenTo().stream()
                        .map(each -> directory.nameOf(each.personId(), thatDay))
                        .toList());
        var title = messages.getMessage("letters.sending-list", null, Locale.FRENCH);
        return printer.print(new Print("liste-d-envoi", title, batch.producedOn(), page));
    }

    /** As they were known on the day of the letter. */
    private SendingList.Line line(int at, LetterView letter, Reading thatDay) {
        var to = correspondents.person(letter.membershipId(), thatDay);
        return new SendingList.Line(at, to.name(), String.join(", ", to.address()), numbers(letter));
    }

    static String numbers(LetterView letter) {
        return String.join(
                ", ", letter.sent().stream().map(sent -> sent.number().digits()).toList());
    }

    String address(MembershipId id, LetterBatchView batch, Reading reading) {
        return String.join(
                ", ", correspondents.person(id, reading.on(batch.producedOn())).address());
    }
}
