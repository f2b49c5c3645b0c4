package coop.alveole.ops.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code ops/crash.sh}, on the classes of this build. */
class CrashTest {
    private static final int ROUNDS = 1;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
        assertThat(Crash.run(OnTheseClasses.program(), folder, ROUNDS, System.err::println))
                .isEmpty();
    }
}
