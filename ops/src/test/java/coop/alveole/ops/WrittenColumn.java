package coop.alveole.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of a list as its feature writes it: the key of its words, and whether it says that it is counted, or in files alone. */
record WrittenColumn(String label, boolean counted, boolean onScreen) {
    private static final Pattern BEGINNING = Pattern.compile("Column\\s*\\.(<[\\w.]+>)?\\s*(words|of|day|number)\\(");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CHAIN = Pattern.compile("(?:\\s*\\.\\w+\\(\\))*");

    static Stream<WrittenColumn> all() {
        return Stream.of("query-side", "ops")
                .map(module -> Path.of("..", module, "src/main/java"))
                .flatMap(WrittenColumn::sources)
                .filter(text -> text.contains("new Listing<"))
                .flatMap(text -> BEGINNING.matcher(text).results().map(found -> read(text, found.end())));
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(WrittenColumn::text).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static WrittenColumn read(String text, int from) {
        int end = end(text, from);
        var label = WORDS.matcher(text.substring(from, end))
                .results()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .group(1);
        var chain = CHAIN.matcher(text).region(end, text.length());
        var said = chain.lookingAt() ? chain.group() : "";
        return new WrittenColumn(label, said.contains(".counted()"), !said.contains(".inFiles()"));
    }

    /** Behind the bracket that closes the one before {@code from}. */
    private static int end(String text, int from) {
        int open = 1;
        int at = from;
        for (; open > 0; at++) {
            char c = text.charAt(at);
            if (c == '"') at = text.indexOf('"', at + 1);
            else if (c == '(') open++;
            else if (c == ')') open--;
        }
        return at;
    }
}
