package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.issue.LetterToSend.Waiting;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** The to-do list of the letters to customers: what has left is in the record, so that losing the outbox repeats nothing. */
public final class LettersToSend implements Fold<LetterToSend> {
    @Override
    public Class<LetterToSend> document() {
        return LetterToSend.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(IssuedInvoiceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof IssuedInvoiceEvent e
                ? Stream.of(e.issuedInvoiceId().invoiceId().value())
                : Stream.empty();
    }

    @Override
    public LetterToSend empty(String key) {
        return LetterToSend.empty(key);
    }

    @Override
    public LetterToSend fold(LetterToSend one, Recorded<?> recorded) {
        if (!(recorded.event() instanceof IssuedInvoiceEvent event)) return one;
        return switch (event) {
            case InvoiceFileKept _ -> one.withItsFile();
            case LetterAsked e -> one.with(new Waiting(e.letter(), e.kind()));
            case LetterMailed e -> one.without(e.letter());
            case HandedToPlatform _, StatusTold _, CollectionTold _ -> one;
        };
    }
}
