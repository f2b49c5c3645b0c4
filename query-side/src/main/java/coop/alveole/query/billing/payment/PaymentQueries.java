package coop.alveole.query.billing.payment;

import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.projection.billing.payment.PaymentFile;
import coop.alveole.projection.billing.payment.PaymentFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about payments: all of them for whoever has the whole house, else what was paid of the invoices within reach. */
@Component
public class PaymentQueries {
    private static final Comparator<PaymentView> LATEST_FIRST = Comparator.comparing(PaymentView::paidOn)
            .thenComparing(PaymentView::id)
            .reversed();

    private final Documents<PaymentFile> files;
    private final Resident<PaymentFile> residentFiles;
    private final AsKnown asKnown;
    private final OwedInvoices owed;
    private final PaymentViews views;

    PaymentQueries(Documents<PaymentFile> files, AsKnown asKnown, OwedInvoices owed, PaymentViews views) {
        this.files = files;
        this.residentFiles = Resident.of(files, PaymentFile::id);
        this.asKnown = asKnown;
        this.owed = owed;
        this.views = views;
    }

    public List<PaymentView> payments(Reading reading) {
        reading.waitFor(files);
        var invoices = owed.byId(reading);
        return residentFiles.rows().stream()
                .flatMap(file -> views.of(file, invoices, reading).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<PaymentView> payment(PaymentId id, Reading reading) {
        return asKnown.find(files, new PaymentFiles(), id.value(), reading)
                .flatMap(file -> views.of(file, owed.byId(reading), reading));
    }
}
