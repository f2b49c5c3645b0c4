package coop.alveole.command.contribution.automation;

import coop.alveole.command.contribution.automation.InternalToCount.Counted;
import coop.alveole.command.contribution.automation.InternalToCount.Standing;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** What still has to be counted of each internal invoice, on both sides. */
public final class InternalsToCount implements Fold<InternalToCount> {
    @Override
    public Class<InternalToCount> document() {
        return InternalToCount.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InternalInvoiceEvent.class, ContributionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InternalInvoiceEvent e -> Stream.of(e.internalInvoiceId().value());
            case ContributionLineCounted e
            when e.source() instanceof Source.OfInternalInvoice(var internal, var _) -> Stream.of(internal.value());
            default -> Stream.empty();
        };
    }

    @Override
    public InternalToCount empty(String key) {
        return InternalToCount.empty(key);
    }

    @Override
    public InternalToCount fold(InternalToCount before, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InternalInvoiceSubmitted e -> before.submitted(e.terms());
            case InternalInvoiceAccepted _ -> before.now(Standing.ACCEPTED);
            case InternalInvoiceRefused _, InternalInvoiceWithdrawn _ -> before.now(Standing.NEVER_ACCEPTED);
            case InternalInvoiceReversed e -> before.reversed(e.reversedOn());
            case ContributionLineCounted e
            when e.source() instanceof Source.OfInternalInvoice(var _, int place) ->
                before.with(new Counted(e.kind(), place));
            default -> before;
        };
    }
}
