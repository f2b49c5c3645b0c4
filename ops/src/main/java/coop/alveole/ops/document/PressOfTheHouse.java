package coop.alveole.ops.document;

import coop.alveole.command.membership.document.DocumentPress;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.document.DocumentPrints;
import coop.alveole.query.membership.document.DueLetters;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Prints for whoever asks, with the rights of now, from displays that hold all that is recorded by now. */
@Component
final class PressOfTheHouse implements DocumentPress {
    private final DocumentPrints prints;
    private final DueLetters letters;
    private final ReadingOfNow now;

    PressOfTheHouse(DocumentPrints prints, DueLetters letters, ReadingOfNow now) {
        this.prints = prints;
        this.letters = letters;
        this.now = now;
    }

    @Override
    public Printed print(Order order) {
        var pdf = prints.produced(
                order.membershipId(),
                order.documentId(),
                order.kind(),
                order.matter(),
                now.of(order.day()),
                LocaleContextHolder.getLocale());
        return new Printed(DocumentPrints.fileName(order.kind(), order.day()), out -> out.write(pdf));
    }

    @Override
    public Optional<Matter> letterTo(MembershipId membershipId, DocumentKind kind, LocalDate day) {
        return letters.of(kind, membershipId, now.of(day), LocaleContextHolder.getLocale())
                .filter(DueLetters.Due::isComplete)
                .map(DueLetters.Due::matter);
    }
}
