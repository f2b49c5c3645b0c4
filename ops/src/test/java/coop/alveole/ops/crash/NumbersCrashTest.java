package coop.alveole.ops.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Turn;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code ops/crash.sh --numbers}, on the classes of this build. */
@EnabledIfSystemProperty(named = Turn.LONG, matches = "true", disabledReason = "one of the long suites: ops/long.sh")
class NumbersCrashTest {
    private static final int ROUNDS = 1;

    @TempDir
    Path folder;

    @Test
    void noNumberIsLostAndNoneIsGivenTwice() throws IOException, InterruptedException {
        assertThat(NumbersCrash.run(OnTheseClasses.program(), folder, ROUNDS, System.err::println))
                .isEmpty();
    }
}
