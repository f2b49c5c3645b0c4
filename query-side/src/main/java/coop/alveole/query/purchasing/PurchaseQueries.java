package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.purchasing.PurchaseFile;
import coop.alveole.projection.purchasing.PurchaseFile.Turn;
import coop.alveole.projection.purchasing.PurchaseFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about purchases: those of the activities within reach, and of those alone. */
@Component
public class PurchaseQueries {
    private static final Comparator<PurchaseView> LATEST_FIRST = Comparator.comparing(PurchaseView::boughtOn)
            .thenComparing(PurchaseView::id)
            .reversed();

    private final Documents<PurchaseFile> files;
    private final Resident<PurchaseFile> residentFiles;
    private final AsKnown asKnown;
    private final KeyRing keys;

    PurchaseQueries(Documents<PurchaseFile> files, AsKnown asKnown, KeyRing keys) {
        this.files = files;
        this.residentFiles = Resident.of(files, PurchaseFile::id);
        this.asKnown = asKnown;
        this.keys = keys;
    }

    List<PurchaseView> purchases(Predicate<PurchaseFile> wanted, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(wanted)
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> view(file, reading.asOf()).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** For its sales, whatever its day: who may read them is judged by whoever asks. */
    public List<PurchaseFile> ofActivity(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> file.activity().filter(activity::equals).isPresent())
                .sorted(Comparator.comparing(PurchaseFile::id))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<PurchaseView> purchase(PurchaseId id, Reading reading) {
        return file(id, reading).flatMap(file -> view(file, reading.asOf()));
    }

    Optional<SealedFile> paper(PurchaseId id, Reading reading) {
        return file(id, reading).flatMap(file -> file.paperOn(reading.asOf()));
    }

    private Optional<PurchaseFile> file(PurchaseId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new PurchaseFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private Optional<PurchaseView> view(PurchaseFile file, LocalDate day) {
        return file.contentOn(day).flatMap(content -> file.turnOn(day).map(turn -> view(file, content, turn, day)));
    }

    /** A supplier is a part of the accounts: whoever reads a purchase reads its words. */
    private PurchaseView view(PurchaseFile file, PurchaseContent content, Turn turn, LocalDate day) {
        return new PurchaseView(
                file.id(),
                file.activity().map(ActivityId::value).orElseThrow(),
                turn.state(),
                content.kind(),
                content.attachedTo().value(),
                content.netOfVat().cents(),
                content.boughtOn(),
                words(content.words(), TradeField.SUPPLIER).orElse(Words.ERASED),
                file.paperOn(day).isPresent(),
                words(turn.comment(), TradeField.COMMENT)
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

    private static boolean isWithin(PurchaseFile file, Reading reading) {
        return file.activity()
                .filter(activity -> reading.viewer().may(Access.READ_PURCHASES, activity))
                .isPresent();
    }
}
