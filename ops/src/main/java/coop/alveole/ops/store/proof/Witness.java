package coop.alveole.ops.store.proof;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Facts.Head;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the house last saw of its record, kept outside of the data folder and of every backup: an old copy put in its
 * place would give numbers twice.
 */
public final class Witness {
    private final Path file;
    private final HouseId house;

    private Witness(Path file, HouseId house) {
        this.file = file;
        this.house = house;
    }

    public static Witness in(Path directory, HouseId house) {
        return new Witness(directory.resolve(house + ".state"), house);
    }

    /** At start: refuses a record that lacks what was seen, or holds another; the first time, takes what is there. */
    public void compare(RecordedFacts facts, Instant now) {
        var seen = lastSeen();
        if (seen.isEmpty()) {
            write(facts.head(), now);
            return;
        }
        var anchor = seen.get();
        var there = facts.chainAt(anchor.position())
                .orElseThrow(
                        () -> new CannotStart(
                                "Cette copie est plus ancienne que la coopérative : elle s'arrête à la position "
                                        + facts.head().position() + ", la coopérative en était à " + anchor.position()
                                        + ". Remettez le dossier le plus récent, ou acceptez la perte (alveole restore --accept-loss MOTIF)."));
        if (!anchor.holds(there))
            throw new CannotStart("Cette copie a divergé de la coopérative : à la position " + anchor.position()
                    + " elle ne contient pas les mêmes faits. Remettez le dossier qui servait, et faites examiner celui-ci"
                    + " (alveole verify).");
    }

    /** Each minute, at each seal, at the end. */
    public void write(Head head, Instant at) {
        var before = note();
        keep(WitnessNote.of(house, before.map(WitnessNote::epoch).orElse(1), head, loss(before)), at);
    }

    /** A restoration that lost facts: another epoch begins where that record ends. */
    public void reopen(Head head, int epoch, Loss loss, Instant at) {
        keep(WitnessNote.of(house, epoch, head, Optional.of(loss)), at);
    }

    /** The epoch of the house, 1 until it is restored with a loss. */
    public int epoch() {
        return note().map(WitnessNote::epoch).orElse(1);
    }

    /** A loss that no fact tells yet. */
    public Optional<Loss> lossToRecord() {
        return loss(note());
    }

    /** The record tells the loss now. */
    public void lossIsRecorded(Head head, Instant at) {
        keep(WitnessNote.of(house, epoch(), head, Optional.empty()), at);
    }

    /** Where the record had come to, when somebody last looked. */
    public Optional<Anchor> lastSeen() {
        return note().map(WitnessNote::seen);
    }

    private static Optional<Loss> loss(Optional<WitnessNote> note) {
        return note.flatMap(WitnessNote::toRecord);
    }

    private void keep(WitnessNote note, Instant at) {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            replace(note.text(at));
        } catch (IOException failure) {
            throw new CannotStart(
                    "Le témoin " + file + " ne peut pas être écrit : rendez ce dossier accessible.", failure);
        }
    }

    private Optional<WitnessNote> note() {
        try {
            if (Files.notExists(file)) return Optional.empty();
            var note = WitnessNote.parse(Files.readString(file));
            if (note.filter(ours -> ours.house().equals(house)).isEmpty()) throw unreadable(null);
            return note;
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private CannotStart unreadable(@Nullable IOException failure) {
        return new CannotStart(
                "Le témoin " + file
                        + " est illisible : vérifiez le registre (alveole verify), puis supprimez ce fichier.",
                failure);
    }

    /** Written beside and synced, then renamed, then the directory synced: after a power cut one or the other is whole. */
    private void replace(String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
