package coop.alveole.projection.billing.internal;

import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.Turn;
import java.util.List;
import java.util.stream.Stream;

/** What does one activity owe another, and was it accepted, at any date? */
public final class InternalInvoiceFiles implements Fold<InternalInvoiceFile> {
    @Override
    public Class<InternalInvoiceFile> document() {
        return InternalInvoiceFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InternalInvoiceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof InternalInvoiceEvent e
                ? Stream.of(e.internalInvoiceId().value())
                : Stream.empty();
    }

    @Override
    public InternalInvoiceFile empty(String key) {
        return InternalInvoiceFile.empty(key);
    }

    @Override
    public InternalInvoiceFile fold(InternalInvoiceFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof InternalInvoiceEvent event)) return file;
        long at = recorded.position();
        return switch (event) {
            case InternalInvoiceSubmitted e ->
                file.of(e.terms(), e.collected(), e.words())
                        .with(new Turn(e.submittedOn(), State.WAITING, List.of(), at));
            case InternalInvoiceAccepted e -> file.with(new Turn(e.acceptedOn(), State.ACCEPTED, List.of(), at));
            case InternalInvoiceRefused e -> file.with(new Turn(e.refusedOn(), State.REFUSED, e.reason(), at));
            case InternalInvoiceWithdrawn e -> file.with(new Turn(e.withdrawnOn(), State.WITHDRAWN, List.of(), at));
            case InternalInvoiceReversed e -> file.with(new Turn(e.reversedOn(), State.REVERSED, e.reason(), at));
        };
    }
}
