package coop.alveole.query.billing.account;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.account.OpenedBalance;
import coop.alveole.projection.billing.account.OpenedBalance.Told;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.account.term.KnownBy;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With what an account begins; an activity that was opened once the house had switched begins with nothing. */
@Component
class Openings {
    private final Documents<OpenedBalance> files;
    private final Resident<OpenedBalance> residentFiles;

    Openings(Documents<OpenedBalance> files) {
        this.files = files;
        this.residentFiles = Resident.of(files, OpenedBalance::id);
    }

    /** Empty as long as nobody has said it. */
    Optional<Opening> of(ActivityId activity, LocalDate bornOn, Reading reading) {
        reading.waitFor(files);
        var own = residentFiles.find(activity.value()).stream()
                .flatMap(file -> told(file, reading))
                .reduce((_, later) -> later)
                .map(told -> new Opening(told.balance(), told.on(), told.position()));
        return own.or(() -> bornAfterTheSwitch(bornOn, reading));
    }

    private Optional<Opening> bornAfterTheSwitch(LocalDate bornOn, Reading reading) {
        return residentFiles.rows().stream()
                .flatMap(file -> told(file, reading))
                .min(Comparator.comparing(Told::on).thenComparingLong(Told::position))
                .filter(first -> !bornOn.isBefore(first.on()))
                .map(first -> new Opening(Money.ZERO, bornOn, first.position()));
    }

    private static Stream<Told> told(OpenedBalance file, Reading reading) {
        return file.told().stream().filter(told -> KnownBy.of(told.on(), told.position(), reading));
    }
}
