package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which file is kept of which invoice that has left, and what was its customer written about it? */
public final class IssuedFiles implements Fold<IssuedFile> {
    @Override
    public Class<IssuedFile> document() {
        return IssuedFile.class;
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
    public IssuedFile empty(String key) {
        return IssuedFile.empty(key);
    }

    @Override
    public IssuedFile fold(IssuedFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof IssuedInvoiceEvent event)) return file;
        return switch (event) {
            case InvoiceFileKept e -> file.with(e);
            case LetterAsked e -> file.with(e);
            case StatusTold e -> file.with(e);
            case LetterMailed _, HandedToPlatform _, CollectionTold _ -> file.unchanged();
        };
    }
}
