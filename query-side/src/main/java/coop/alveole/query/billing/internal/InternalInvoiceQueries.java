package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.internal.CollectedShare;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.internal.InternalInvoiceFile;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.Turn;
import coop.alveole.projection.billing.internal.InternalInvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about internal invoices: those of which one side is within reach, and those alone. */
@Component
public class InternalInvoiceQueries {
    private static final Comparator<InternalInvoiceView> LATEST_FIRST = Comparator.comparing(
                    InternalInvoiceView::suppliedOn)
            .thenComparing(InternalInvoiceView::id)
            .reversed();

    private final Documents<InternalInvoiceFile> files;
    private final Resident<InternalInvoiceFile> residentFiles;
    private final AsKnown asKnown;
    private final KeyRing keys;

    InternalInvoiceQueries(Documents<InternalInvoiceFile> files, AsKnown asKnown, KeyRing keys) {
        this.files = files;
        this.residentFiles = Resident.of(files, InternalInvoiceFile::id);
        this.asKnown = asKnown;
        this.keys = keys;
    }

    List<InternalInvoiceView> internals(Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> view(file, reading).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Of both sides, whatever its day: who may read them is judged by whoever asks. */
    public List<InternalInvoiceFile> ofActivity(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> file.isOf(activity))
                .sorted(Comparator.comparing(InternalInvoiceFile::id))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<InternalInvoiceView> internal(InternalInvoiceId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new InternalInvoiceFiles(), id.value(), reading)
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> view(file, reading));
    }

    private Optional<InternalInvoiceView> view(InternalInvoiceFile file, Reading reading) {
        return file.terms().flatMap(terms -> file.turnOn(reading.asOf()).map(turn -> view(file, terms, turn)));
    }

    private InternalInvoiceView view(InternalInvoiceFile file, InternalTerms terms, Turn turn) {
        return new InternalInvoiceView(
                file.id(),
                terms.sides().maker().value(),
                terms.sides().receiver().value(),
                turn.state(),
                terms.net().cents(),
                terms.suppliedOn(),
                words(file.words(), TradeField.LINE_LABEL).orElse(Words.ERASED),
                told(terms.outside().stream().map(OutsideSale::invoice).findFirst()),
                told(file.collected().stream().map(CollectedShare::payment).findFirst()),
                words(turn.motive(), TradeField.MOTIVE)
                        .<@Nullable Words>map(said -> said)
                        .orElse(null),
                file.version());
    }

    private Optional<Words> words(List<TradeDetail> details, TradeField field) {
        return details.stream()
                .filter(detail -> detail.field() == field)
                .findFirst()
                .map(detail -> keys.open(detail).map(Words::of).orElse(Words.ERASED));
    }

    private static boolean isWithin(InternalInvoiceFile file, Reading reading) {
        return file.terms()
                .filter(terms ->
                        may(terms.sides().maker(), reading) || may(terms.sides().receiver(), reading))
                .isPresent();
    }

    private static boolean may(ActivityId activity, Reading reading) {
        return reading.viewer().may(Access.READ_INTERNAL_INVOICES, activity);
    }

    private static @Nullable String told(Optional<?> id) {
        return id.<@Nullable String>map(Object::toString).orElse(null);
    }
}
