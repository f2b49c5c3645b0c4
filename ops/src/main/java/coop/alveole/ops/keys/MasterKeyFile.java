package coop.alveole.ops.keys;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where the master key lies: a file of 32 bytes, readable by its owner alone, outside the data folder. */
public final class MasterKeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_OWNER = OWNER_ONLY_FOLDER;

    private final Path file;
    private final Path dataFolder;

    public MasterKeyFile(Path file, Path dataFolder) {
        this.file = file.toAbsolutePath().normalize();
        this.dataFolder = dataFolder.toAbsolutePath().normalize();
    }

    /** The file named by the configuration, else by the environment, else one per house in the user's own folder. */
    public static Path placeFor(HouseId house, Optional<Path> configured, Map<String, String> environment) {
        return configured
                .or(() -> variable(environment, "ALVEOLE_MASTER_KEY_FILE").map(Path::of))
                .orElseGet(() -> userFolder(environment).resolve("alveole").resolve(house.value() + ".key"));
    }

    public Path path() {
        return file;
    }

    /** Its folder: the witness and the first link lie there too. */
    public Path folder() {
        return Objects.requireNonNull(file.getParent(), "an absolute file has a folder");
    }

    /** Made once, at the first start of a house. */
    public MasterKey create() {
        var key = MasterKey.random();
        write(key);
        return key;
    }

    /** Puts back a key read from the paper in the safe; an existing file is never overwritten. */
    public void write(MasterKey key) {
        var folder = Objects.requireNonNull(file.getParent(), "a file is in a folder");
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
            refuseInsideDataFolder(folder.toRealPath());
            writeDurably(key, folder);
        } catch (FileAlreadyExistsException there) {
            throw new CannotStart(
                    "Il y a déjà une clé maîtresse dans %s : mettez ce fichier à l'abri avant d'en écrire une autre."
                            .formatted(file),
                    there);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "La clé maîtresse ne peut pas être écrite dans %s : vérifiez les droits de ce dossier."
                            .formatted(file),
                    unwritable);
        }
    }

    /** The file's name is durable only once its folder is; all names of the house depend on it. */
    private void writeDurably(MasterKey key, Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(key.secret()));
            channel.force(true);
        }
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    public MasterKey read() {
        if (!Files.exists(file)) throw new CannotStart(missing());
        try {
            refuseInsideDataFolder(file.toRealPath());
            var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(OF_OWNER);
            if (!others.isEmpty())
                throw new CannotStart("La clé maîtresse %s est lisible par d'autres : lancez « chmod 600 %s »."
                        .formatted(file, file));
            var bytes = Files.readAllBytes(file);
            if (bytes.length != MasterKey.BYTES)
                throw new CannotStart(
                        "Le fichier %s n'est pas une clé maîtresse : remettez la clé avec « alveole key restore »."
                                .formatted(file));
            return new MasterKey(bytes);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "La clé maîtresse %s ne peut pas être lue : vérifiez les droits de ce fichier.".formatted(file),
                    unreadable);
        }
    }

    private String missing() {
        return "La clé maîtresse de cette coopérative manque (%s) : remettez-la avec « alveole key restore » et les mots du coffre."
                .formatted(file);
    }

    /** The folder is what gets copied: a key inside it would travel with what it protects. Links are followed. */
    private void refuseInsideDataFolder(Path real) throws IOException {
        var data = Files.exists(dataFolder) ? dataFolder.toRealPath() : dataFolder;
        if (real.startsWith(data) || file.startsWith(dataFolder))
            throw new CannotStart("La clé maîtresse %s est dans le dossier des données : déplacez-la hors de %s."
                    .formatted(file, dataFolder));
    }

    private static Path userFolder(Map<String, String> environment) {
        return variable(environment, "XDG_CONFIG_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
