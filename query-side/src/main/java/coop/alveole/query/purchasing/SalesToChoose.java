package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.query.billing.invoice.InvoiceQueries;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The invoices that something may be bought for: those of the activities within reach, with their number and amount. */
@Component
class SalesToChoose {
    private final InvoiceQueries invoices;

    SalesToChoose(InvoiceQueries invoices) {
        this.invoices = invoices;
    }

    List<Option> of(Reading reading) {
        return invoices.invoices(reading).stream()
                .filter(view -> !view.kind().takesBack() && view.state() != InvoiceFile.State.DISCARDED)
                .filter(view -> reading.viewer().may(Access.ENTER_PURCHASE, new ActivityId(view.activityId())))
                .map(view -> new Option(view.id(), said(view)))
                .toList();
    }

    static String said(InvoiceView view) {
        var name = Optional.ofNullable(view.number()).orElse("…");
        return "%s · %s · %s".formatted(name, French.euros(new Money(view.netCents())), French.day(view.suppliedOn()));
    }
}
