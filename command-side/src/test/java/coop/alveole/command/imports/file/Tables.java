package coop.alveole.command.imports.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;

/** What a test reads of a file. */
record Tables(List<String> places, List<List<String>> labels, List<Line> lines) {
    static Tables of(Path file) throws IOException {
        var tables = new Tables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ImportedFile.read(file, table -> {
            tables.places.add(table.place());
            tables.labels.add(table.labels());
            table.lines().forEach(tables.lines::add);
        });
        return tables;
    }

    static Path write(Path file, String text, Charset charset) throws IOException {
        return Files.write(file, text.getBytes(charset));
    }

    /** An archive of those parts, in that order. */
    static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> of(file)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            Assertions.assertThat(refusal.rule()).isEqualTo(RequestRule.UNREADABLE_FILE);
            Assertions.assertThat(refusal.values().toString())
                    .contains(file.getFileName().toString())
                    .contains(sentence);
        });
    }
}
