package coop.alveole.ops.document;

import coop.alveole.command.membership.document.DocumentPress;
import coop.alveole.query.membership.document.DocumentPrints;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import coop.alveole.query.shared.Viewer;
import java.util.OptionalLong;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Prints for whoever asks, with the rights of now, from displays that hold all that is recorded by now. */
@Component
final class PressOfTheHouse implements DocumentPress {
    private final DocumentPrints prints;
    private final Viewer.Viewers viewers;
    private final Facts facts;

    PressOfTheHouse(DocumentPrints prints, Viewer.Viewers viewers, Facts facts) {
        this.prints = prints;
        this.viewers = viewers;
        this.facts = facts;
    }

    @Override
    public Printed print(Order order) {
        var pdf = prints.produced(
                order.membershipId(),
                order.documentId(),
                order.kind(),
                order.matter(),
                reading(order),
                LocaleContextHolder.getLocale());
        return new Printed(DocumentPrints.fileName(order.kind(), order.day()), out -> out.write(pdf));
    }

    private Reading reading(Order order) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        long head = facts.head().position();
        return new Reading(
                order.day(),
                OptionalLong.empty(),
                OptionalLong.of(head),
                head,
                Patience.STRICT,
                viewers.of(request),
                _ -> {});
    }
}
