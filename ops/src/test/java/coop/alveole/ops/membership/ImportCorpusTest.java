package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus: one file a label, an encoding or a defect, and in one table what becomes of each; nobody in it exists. */
class ImportCorpusTest extends FilesOfAnExport {
    private static final Path CORPUS = Path.of("src/test/resources/import");

    /** {@code first} is the first sentence of the report, or what is said of a file that is refused whole. */
    private record Expected(String file, String coding, String first, String also) {
        static Expected of(String line) {
            var cells = line.split(" \\|", -1);
            return new Expected(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }

        boolean isReported() {
            return first.endsWith("refusées.");
        }
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Expected::of)
                .toList();
    }

    @Test
    void everyFileOfTheCorpusIsInTheTable() throws IOException {
        try (var files = Files.list(CORPUS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            expected().stream().map(Expected::file).toList())
                    .hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void eachFileHasItsOutcomeAndTwiceIsNothing() throws IOException {
        var accepted = new ArrayList<Path>();
        for (var expected : expected()) {
            var file = Files.write(folder.resolve(expected.file()), written(expected));
            if (expected.isReported()) {
                assertThat(files.run(file).sentences())
                        .as(expected.file())
                        .startsWith(expected.first())
                        .anyMatch(sentence -> sentence.contains(expected.also()));
                accepted.add(file);
            } else
                assertThatThrownBy(() -> files.run(file))
                        .as(expected.file())
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                refusal ->
                                        assertThat(refusal.values().toString()).contains(expected.first()));
        }
        long head = head();
        assertThat(files.run(accepted.reversed().toArray(Path[]::new)).sentences())
                .first()
                .asString()
                .startsWith("0 lignes reprises");
        assertThat(head()).isEqualTo(head);
    }

    /** The corpus is kept as text; a file in another coding is written so when it is read. */
    private static byte[] written(Expected expected) throws IOException {
        var text = Files.readString(CORPUS.resolve(expected.file()));
        return switch (expected.coding()) {
            case "UTF-8" -> text.getBytes(StandardCharsets.UTF_8);
            case "UTF-8 marked" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "windows-1252" -> text.getBytes(Charset.forName("windows-1252"));
            case "with a nul" -> text.replace('§', '\0').getBytes(StandardCharsets.UTF_8);
            case "mixed" -> mixed(text);
            default -> throw new IllegalStateException(expected.coding());
        };
    }

    private static byte[] mixed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int end = text.indexOf('\n');
        bytes.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        bytes.write(text.substring(end).getBytes(Charset.forName("windows-1252")));
        return bytes.toByteArray();
    }
}
