package coop.alveole.ops.platform;

import coop.alveole.command.billing.platform.PlatformRound;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.platform.StatusFile.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what a platform says, file by file: whole into {@code done/}, or refused with its reason beside it. */
@Component
class StatusesComeIn {
    private static final Logger LOG = LoggerFactory.getLogger(StatusesComeIn.class);

    private record Told(InvoiceId invoice, PlatformStatus status, LocalDate on) {}

    private final PlatformFolder folder;
    private final PlatformRound round;

    StatusesComeIn(PlatformFolder folder, PlatformRound round) {
        this.folder = folder;
        this.round = round;
    }

    void read() {
        folder.path().ifPresent(path -> {
            try {
                for (var file : files(FolderTree.make(path.resolve("in")))) take(file, path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** One that is still being written begins with a dot. */
    private static List<Path> files(Path in) throws IOException {
        try (var all = Files.list(in)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file, Path folder) throws IOException {
        try {
            for (var told : told(file)) round.told(told.invoice(), told.status(), told.on());
            move(file, folder.resolve("done"));
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            LOG.warn("a file of the platform is refused: {}", file.getFileName());
            var there = FolderTree.make(folder.resolve("refused"));
            Files.writeString(there.resolve(file.getFileName() + ".raison.txt"), sentence + "\n");
            move(file, there);
        }
    }

    /** All of it is known before any of it is recorded. */
    private List<Told> told(Path file) throws IOException, Refused {
        var all = new ArrayList<Told>();
        var lines = StatusFile.read(file);
        var known = round.handedOver();
        for (var line : lines) {
            var invoice = known.get(line.number());
            if (invoice == null)
                throw new Refused("La facture " + line.number() + " n'a pas été remise à la plateforme.");
            all.add(new Told(invoice, line.status(), line.on()));
        }
        return all;
    }

    private static void move(Path file, Path into) throws IOException {
        var there = FolderTree.make(into).resolve(file.getFileName());
        Files.move(file, there, StandardCopyOption.ATOMIC_MOVE);
    }
}
