package coop.alveole.ops.cli;

import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Option;

/** Which house: {@code --data}, else ALVEOLE_DATA, else {@code ./data}. */
final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", description = "dossier de données (ALVEOLE_DATA, sinon ./data)")
    private Path given = Path.of(Objects.requireNonNullElse(System.getenv("ALVEOLE_DATA"), "data"));

    Path path() {
        return given.toAbsolutePath().normalize();
    }
}
