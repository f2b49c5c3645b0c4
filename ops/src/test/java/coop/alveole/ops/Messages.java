package coop.alveole.ops;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What the pages say, as it stands in a bundle. */
record Messages(Properties sentences) {
    static final Messages FRENCH = read("messages.properties");
    static final Messages ENGLISH = read("messages_en.properties");

    private static Messages read(String file) {
        var sentences = new Properties();
        try {
            sentences.load(new StringReader(Approved.read(Path.of("../query-side/src/main/resources", file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Messages(sentences);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    String text(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }
}
