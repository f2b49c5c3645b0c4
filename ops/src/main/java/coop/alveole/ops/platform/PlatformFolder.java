package coop.alveole.ops.platform;

import coop.alveole.command.billing.platform.PlatformPost;
import coop.alveole.domain.billing.issue.CollectedAtRate;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.query.files.KeptFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a platform is handed, as files that are whole once they bear their name; under the same name it is the same. */
@Component
final class PlatformFolder implements PlatformPost {
    private static final int CENTS = 2;

    private final Optional<Path> folder;
    private final Optional<LocalDate> since;
    private final KeptFiles files;

    PlatformFolder(Alveole alveole, KeptFiles files) {
        var set = alveole.platform();
        if (set.folder() != null && set.since() == null)
            throw new CannotStart(
                    "Dites depuis quel jour les factures vont à la plateforme : alveole.platform.since (AAAA-MM-JJ).");
        this.folder = Optional.ofNullable(set.folder());
        this.since = folder.isPresent() ? Optional.ofNullable(set.since()) : Optional.empty();
        this.files = files;
    }

    /** Empty where no platform is set. */
    Optional<Path> path() {
        return folder;
    }

    @Override
    public Optional<LocalDate> since() {
        return since;
    }

    @Override
    public void handOver(Label number, SealedFile file) {
        var bytes = files.read(file, opened -> opened.bytes().readAllBytes())
                .orElseThrow(() -> new IllegalStateException("the kept file of " + number + " cannot be read"));
        put(name(number) + ".pdf", bytes);
    }

    @Override
    public void tell(Label number, int place, List<CollectedAtRate> amounts, LocalDate collectedOn) {
        var code = PlatformStatus.COLLECTED.code();
        var text = new StringBuilder(StatusFile.HEADER).append('\n');
        for (var each : amounts)
            text.append("%s;%d;%s;%s;%s\n"
                    .formatted(number, code, collectedOn, percent(each.vat().rate()), euros(each.withTax())));
        put(name(number) + "-" + code + "-" + place + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) {
        try {
            var out = FolderTree.make(folder.orElseThrow().resolve("out"));
            var unfinished = out.resolve("." + name + ".part");
            Files.write(unfinished, bytes);
            FolderTree.sync(unfinished);
            Files.move(unfinished, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A number may hold what a name of a file may not. */
    private static String name(Label number) {
        return number.text().replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static String percent(Rate rate) {
        return BigDecimal.valueOf(rate.basisPoints(), CENTS).toPlainString();
    }

    private static String euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), CENTS).toPlainString();
    }
}
