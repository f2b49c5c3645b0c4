package coop.alveole.ops;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages say, as it stands in a bundle. */
record Messages(Properties sentences) {
    static final Messages FRENCH = read("messages.properties");
    static final Messages ENGLISH = read("messages_en.properties");

    private static Messages read(String file) {
        var sentences = new Properties() {
            // The one said last would hide the other.
            @Override
            public synchronized @Nullable Object put(Object key, Object sentence) {
                if (containsKey(key)) throw new AssertionError(file + " says " + key + " twice");
                return super.put(key, sentence);
            }
        };
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
