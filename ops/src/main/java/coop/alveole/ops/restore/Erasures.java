package coop.alveole.ops.restore;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.ErasedList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which list of erasures is honoured: those found beside the backup, one given besides, or none, said in that word. */
public sealed interface Erasures {
    /** What one types when there was never an erasure. */
    String NONE_WORD = "aucune";

    record Newest() implements Erasures {}

    record Given(Path file) implements Erasures {}

    record None() implements Erasures {}

    static Erasures parse(Optional<String> typed) {
        return typed.<Erasures>map(word -> word.equals(NONE_WORD) ? new None() : new Given(Path.of(word)))
                .orElseGet(Newest::new);
    }

    default ErasedList of(Backup backup) throws IOException {
        var house = backup.manifest().house();
        return switch (this) {
            case None _ -> ErasedList.none(house);
            case Newest _ -> found(backup, List.of()).orElseThrow(Erasures::noList);
            case Given given ->
                found(backup, List.of(read(given.file(), house))).orElseThrow(Erasures::noList);
        };
    }

    private static Optional<ErasedList> found(Backup backup, List<ErasedList> given) throws IOException {
        var house = backup.manifest().house();
        var lists = new ArrayList<>(given);
        ErasedList.read(backup.folder().resolve(ErasedList.NAME)).ifPresent(lists::add);
        BackupFolder.around(backup).erased(house).ifPresent(lists::add);
        return ErasedList.all(house, lists);
    }

    private static ErasedList read(Path file, HouseId house) {
        return ErasedList.read(file)
                .filter(list -> list.house().equals(house))
                .orElseThrow(() -> new CannotStart(file + " n'est pas la liste des effacements de cette coopérative."));
    }

    private static CannotStart noList() {
        return new CannotStart("Aucune liste des effacements n'accompagne cette sauvegarde : sans elle, des personnes"
                + " effacées reviendraient. Donnez la plus récente par --erased FICHIER, ou « --erased aucune » s'il n'y a"
                + " jamais eu d'effacement.");
    }
}
