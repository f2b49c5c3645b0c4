package coop.alveole.ops.membership;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.store.RecordedFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that writes the files of an export to a folder of its own and imports them into the shared house. */
abstract class FilesOfAnExport {
    final RunningHouse house = RunningHouse.shared();
    final String token = house.adminToken();

    @TempDir
    Path folder;

    Import files;

    @BeforeEach
    void inAFolderOfItsOwn() {
        files = new Import(house, folder);
    }

    final long head() {
        return house.bean(RecordedFacts.class).head().position();
    }
}
