package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.fold.Headcount.Count;
import coop.alveole.ops.readstore.ReadStore;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OrdinaryStopTest {
    private static final Headcount HEADCOUNT = Headcount.sound(1);

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void aLoopStoppedInTheMiddleOfItsWorkSaysNothing(CapturedOutput log) {
        try (var house = new House();
                var store = ReadStore.open(folder, ReadStore.EMBEDDED)) {
            house.welcome(400);
            try (var runner = house.runner(store, 1, HEADCOUNT)) {
                runner.start();
                House.soon()
                        .until(() ->
                                runner.documents(Count.class).truth().position() > 0 || runner.health() == Health.LIVE);
                house.welcome(100);
            }
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR");
    }
}
