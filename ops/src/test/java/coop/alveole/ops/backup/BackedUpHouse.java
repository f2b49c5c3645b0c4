package coop.alveole.ops.backup;

import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.restore.Erasures;
import coop.alveole.ops.restore.Restore.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A house of one member that is served, and the folder in which somebody keeps its backups. */
public record BackedUpHouse(RunningHouse house, String admin, String member, BackupFolder folder)
        implements AutoCloseable {
    public static final String LAST_NAME = "Quatrefages";

    public static BackedUpHouse in(Path place) {
        var house = RunningHouse.in(place);
        var admin = house.adminToken();
        var member = house.member(admin, LAST_NAME, "Ombeline", "Tours");
        return new BackedUpHouse(house, admin, member, new BackupFolder(place.resolve("backups")));
    }

    /** As from another process, while the server runs. */
    public Backup backUp() {
        return BackupMaker.beside(house.folder(), folder, Clock.systemUTC()).make();
    }

    public Wish wish(Backup backup, Path data) {
        return new Wish(
                backup.folder(),
                data,
                Optional.empty(),
                new Erasures.Newest(),
                Optional.empty(),
                Optional.of(house.keyFile()));
    }

    /** Though what was recorded since the backup is lost: the server may have noted the backup itself. */
    public static Wish accepting(Wish wish) {
        return new Wish(
                wish.backup(),
                wish.data(),
                wish.keys(),
                wish.erasures(),
                Optional.of(LossReason.DISK_BROKEN),
                wish.masterKeyFile());
    }

    public static void copy(Path from, Path to) throws IOException {
        FolderTree.make(to);
        for (var file : FolderTree.filesIn(from)) FolderTree.copy(from.resolve(file), to.resolve(file.toString()));
    }

    /** Puts another folder in the place of a stopped house. */
    public void replaceBy(Path restored) throws IOException {
        Files.move(house.folder(), house.folder().resolveSibling("before-" + restored.getFileName()));
        Files.move(restored, house.folder());
    }

    @Override
    public void close() {
        house.close();
    }
}
