package coop.alveole.ops.store.file;

import static coop.alveole.ops.store.TestRecord.tamper;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/event-file.md is a promise to whoever checks without us: its program is run as it stands there. */
class EventFileDocumentTest {
    @TempDir
    Path folder;

    @Test
    void theCheckWrittenInTheDocumentAgreesWithOurs() throws Exception {
        TestRecord.fill(folder);
        var ours = Verifier.of(EventFile.path(folder)).verify();
        assertThat(check()).isEqualTo(ours.position() + ":" + ours.chain());
        tamper(folder, "UPDATE DomainEventEntry SET payload = CAST('{}' AS BLOB) WHERE globalIndex = 4");
        assertThat(check()).isEqualTo("broken at 4");
    }

    private String check() throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder(
                            "python3", "-c", program(), EventFile.path(folder).toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("SKIPPED: there is no python3 on this machine");
            throw absent;
        }
        var said = new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    private static String program() throws IOException {
        var document = Files.readString(Path.of("..", "docs", "event-file.md"));
        var start = document.indexOf("```python\n") + "```python\n".length();
        var program = document.substring(start, document.indexOf("```", start));
        assertThat(program.lines().count()).isLessThanOrEqualTo(30);
        return program;
    }
}
