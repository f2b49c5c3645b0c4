package coop.alveole.ops.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Says aloud when the screens were not tried: where no Chromium is installed, Maven leaves that package out. */
class ChromiumTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Test
    void theScreensAreTriedInARealBrowser() throws ClassNotFoundException {
        assumeTrue(Files.isExecutable(CHROMIUM), "No " + CHROMIUM + ": the screens are not tried (package chromium).");
        Class.forName("coop.alveole.ops.screens.EveryScreenTest");
    }
}
