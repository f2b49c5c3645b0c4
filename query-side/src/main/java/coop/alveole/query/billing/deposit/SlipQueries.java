package coop.alveole.query.billing.deposit;

import coop.alveole.domain.billing.deposit.SlipEvent.SlipMade;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.projection.billing.deposit.SlipFile;
import coop.alveole.projection.billing.deposit.SlipFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The slips of the house; who may ask is judged at the door. */
@Component
class SlipQueries {
    private static final Comparator<SlipView> LATEST_FIRST = Comparator.comparingInt(SlipView::year)
            .thenComparingInt(SlipView::number)
            .reversed();

    private final Documents<SlipFile> files;
    private final Resident<SlipFile> residentFiles;
    private final AsKnown asKnown;

    SlipQueries(Documents<SlipFile> files, AsKnown asKnown) {
        this.files = files;
        this.residentFiles = Resident.of(files, SlipFile::id);
        this.asKnown = asKnown;
    }

    List<SlipView> slips(Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .flatMap(file -> view(file, reading).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    Optional<SlipView> slip(SlipId id, Reading reading) {
        return asKnown.find(files, new SlipFiles(), id.value(), reading).flatMap(file -> view(file, reading));
    }

    private static Optional<SlipView> view(SlipFile file, Reading reading) {
        return file.made()
                .filter(made -> !made.madeOn().isAfter(reading.asOf()))
                .map(SlipQueries::view);
    }

    private static SlipView view(SlipMade made) {
        return new SlipView(
                made.slipId().value(),
                made.year(),
                made.number(),
                made.means(),
                made.madeOn(),
                made.payments().stream().map(PaymentId::value).toList(),
                made.total().cents());
    }
}
