package coop.alveole.ops.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.AlveoleApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code ops/crash.sh}, on the classes of this build. */
class CrashTest {
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                AlveoleApplication.class.getName());
        assertThat(Crash.run(command, folder, ROUNDS, System.err::println)).isEmpty();
    }
}
