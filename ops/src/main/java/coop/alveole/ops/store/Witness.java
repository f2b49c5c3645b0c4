package coop.alveole.ops.store;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the house last saw of its record, kept outside of the data folder and of every backup: an old copy put in its
 * place would give numbers twice.
 */
public final class Witness {
    private static final Pattern SHAPE = Pattern.compile("""
            house=(\\S+)
            epoch=1
            position=(\\d{1,18})
            chain=([0-9a-f]{64})
            at=\\S+
            """);

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
        var text = "house=" + house + "\nepoch=1\nposition=" + head.position() + "\nchain=" + head.chain() + "\nat="
                + at + "\n";
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            replace(text);
        } catch (IOException failure) {
            throw new CannotStart(
                    "Le témoin " + file + " ne peut pas être écrit : rendez ce dossier accessible.", failure);
        }
    }

    Optional<Anchor> lastSeen() {
        try {
            if (Files.notExists(file)) return Optional.empty();
            var parts = SHAPE.matcher(Files.readString(file));
            if (!parts.matches() || !parts.group(1).equals(house.value())) throw unreadable(null);
            return Optional.of(new Anchor(Long.parseLong(parts.group(2)), parts.group(3)));
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
