package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class OwnerOnlyFilesTest {
    @Test
    void eachFileOfAHouseIsReadByItsOwnerAlone() throws IOException {
        var folder = RunningHouse.shared().folder();
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile).toList();
            assertThat(found)
                    .extracting(file -> file.getFileName().toString())
                    .contains("events.db", "events.db-wal", "lock", "read.mv", "keys.db", "access.db");
            assertThat(found)
                    .filteredOn(file -> !rights(file).equals("rw-------"))
                    .isEmpty();
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return "gone";
        }
    }
}
