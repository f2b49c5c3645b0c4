package coop.alveole.ops.audit;

import coop.alveole.domain.evidence.HouseEvent.HouseFounded;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.keys.MasterKeyFile;
import coop.alveole.ops.store.RecordEngine;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.folder.FolderLock;
import coop.alveole.ops.store.proof.Foundation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** A house that nobody serves, opened without its keys: its record, and the documents made from it. */
public final class HouseAtRest implements AutoCloseable {
    private final RecordEngine record;
    private final FoldEngine folds;

    private HouseAtRest(RecordEngine record, FoldEngine folds) {
        this.record = record;
        this.folds = folds;
    }

    /** Held by a server, it says so and where that one answers. */
    public static FolderLock hold(Path folder) {
        if (!Files.exists(EventFile.path(folder)))
            throw new CannotStart("Il n'y a pas de coopérative dans " + folder + " : donnez son dossier par --data.");
        return FolderLock.take(folder);
    }

    /** Refused where there is none: what only continues a house must not found one. */
    public static HouseFounded requireHouse(Path folder) {
        return Foundation.of(EventFile.path(folder))
                .orElseThrow(() -> new CannotStart("Il n'y a pas de coopérative dans " + folder
                        + ", ou son registre ne se lit pas : donnez son dossier par --data."));
    }

    /** Where the master key of this house lies, whether it is there or not. */
    public static MasterKeyFile masterKeyFile(Path folder) {
        return masterKeyFile(requireHouse(folder), folder);
    }

    static MasterKeyFile masterKeyFile(HouseFounded founded, Path folder) {
        return new MasterKeyFile(MasterKeyFile.placeFor(founded.houseId(), Optional.empty(), System.getenv()), folder);
    }

    /** A cache made at the start of the server, or kept in a server of its own. */
    static boolean hasDocuments(Path folder) {
        return System.getenv("ALVEOLE_MONGO_URI") != null || Files.exists(folder.resolve("read.mv"));
    }

    /** Only while the folder is held. */
    public static HouseAtRest open(Path folder, FolderLock held) {
        Objects.requireNonNull(held);
        var record = RecordEngine.open(folder, Clock.systemUTC());
        var uri = Objects.requireNonNullElse(System.getenv("ALVEOLE_MONGO_URI"), "embedded");
        return new HouseAtRest(record, FoldEngine.open(folder, uri, record.log()));
    }

    public FoldEngine folds() {
        return folds;
    }

    @Override
    public void close() {
        folds.close();
        record.close();
    }
}
