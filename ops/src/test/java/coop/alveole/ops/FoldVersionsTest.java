package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A read model is made again only when its version says so: whoever changes a fold must not forget it. */
class FoldVersionsTest {
    private static final int DEEP = 9;
    private static final Path DOMAIN = Path.of("../domain/src/main/java/coop/alveole/domain");
    private static final Path FILE = Approved.DOCS.resolve("events").resolve("folds.txt");

    /** {@code MemberFiles 1 <hash>}: the fold, its version, and the hash of its sources and of the events it folds. */
    @Test
    void aFoldThatChangesRaisesItsVersion() throws IOException {
        var approved = new TreeMap<String, Line>();
        Approved.read(FILE).lines().map(Line::read).forEach(line -> approved.put(line.fold, line));
        var now = new TreeMap<String, Line>();
        for (var fold : folds()) now.put(name(fold), Line.of(fold));
        assertThat(now).allSatisfy((name, line) -> {
            var before = approved.getOrDefault(name, line);
            assertThat(line.version)
                    .as("%s: a version that was served is not taken back", name)
                    .isGreaterThanOrEqualTo(before.version);
            if (line.version == before.version)
                assertThat(line.hash)
                        .as(
                                "%s or its events changed while version() stayed %d: raise it, so that every house makes its"
                                        + " documents again",
                                name, line.version)
                        .isEqualTo(before.hash);
        });
        Approved.generated(FILE, text(now));
    }

    private static String text(SortedMap<String, Line> lines) {
        var text = new StringBuilder();
        lines.values().forEach(line -> text.append(line.fold + " " + line.version + " " + line.hash + "\n"));
        return text.toString();
    }

    private record Line(String fold, int version, String hash) {
        static Line read(String text) {
            var words = text.split(" ", -1);
            return new Line(words[0], Integer.parseInt(words[1]), words[2]);
        }

        static Line of(Fold<?> fold) throws IOException {
            var told = new StringBuilder(sources(fold));
            for (var events : fold.events().toList()) told.append(EventCatalogTest.approvedFormsOf(feature(events)));
            return new Line(name(fold), fold.version(), sha256(told.toString()));
        }
    }

    private static String name(Fold<?> fold) {
        return fold.getClass().getSimpleName();
    }

    private static String feature(Class<?> type) {
        var words = type.getPackageName().split("\\.", -1);
        return words[Arrays.asList(words).indexOf("domain") + 1];
    }

    private static List<? extends Fold<?>> folds() {
        var folds = Code.ofTheProduct().classes().stream()
                .filter(type -> type.isAssignableTo(Fold.class) && !type.isInterface())
                .map(type -> made(type.reflect()))
                .toList();
        assertThat(folds).hasSizeGreaterThanOrEqualTo(3);
        return folds;
    }

    private static Fold<?> made(Class<?> type) {
        try {
            return (Fold<?>) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type + " is a fold with something to inject", failure);
        }
    }

    /** The whole feature, as the document decides with the fold; comments and layout do not count. */
    private static String sources(Fold<?> fold) {
        var told = new StringBuilder();
        var folder = fold.getClass().getPackageName().replace('.', '/');
        for (var module : List.of("projections", "command-side"))
            told.append(sources(Path.of("..", module, "src/main/java", folder), 1, _ -> true));
        if (folder.endsWith("deadline")) told.append(whatFeaturesSayOfDeadlines());
        if (folder.contains("/activity")) told.append(sources(DOMAIN.resolve("activity"), 1, isNamed("Splits.java")));
        return told.toString();
    }

    /** Each feature reads its own events for the folds of deadlines: that is a part of these folds. */
    private static String whatFeaturesSayOfDeadlines() {
        return sources(DOMAIN, DEEP, isNamed("Deadlines.java"))
                + sources(DOMAIN.resolve("shared/deadline"), 1, _ -> true)
                + sources(DOMAIN.resolve("deadline"), 1, isNamed("FollowUp.java"));
    }

    private static Predicate<String> isNamed(String end) {
        return file -> file.endsWith(end);
    }

    private static String sources(Path folder, int depth, Predicate<String> which) {
        if (!Files.isDirectory(folder)) return "";
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java") && which.test(file.toString()))
                    .sorted()
                    .map(Approved::read)
                    .map(FoldVersionsTest::bare)
                    .collect(Collectors.joining());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String bare(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "").replaceAll("\\s+", "");
    }

    private static String sha256(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
