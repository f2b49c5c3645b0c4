package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of {@code docs} that the build compares with what the code says. */
public final class Approved {
    public static final Path DOCS = Path.of("..", "docs");

    private Approved() {}

    /** What others rely on: written once when it is missing, and never again by a test. */
    static void frozen(Path file, String text, String whenItDiffers) {
        var approved = read(file);
        if (approved.isEmpty()) write(file, text);
        assertThat(approved)
                .as("%s was missing and has just been written: read it, then commit it", file)
                .isNotEmpty();
        assertThat(text).as("%s: %s", file, whenItDiffers).isEqualTo(approved);
    }

    /** A page made from the code: written again when it is old, and the build fails so that somebody reads it. */
    public static void generated(Path file, String text) {
        var found = read(file);
        if (!found.equals(text)) write(file, text);
        assertThat(text)
                .as("%s was old and has just been written again: read it, then commit it", file)
                .isEqualTo(found);
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
