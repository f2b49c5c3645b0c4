package coop.alveole.ops.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final URI ADDRESS = URI.create("http://127.0.0.1:8080/");

    @TempDir
    Path folder;

    /** Another process that opens the house, says so, and serves until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            try (var lock = FolderLock.take(Path.of(arguments[0]))) {
                lock.serving(ADDRESS);
                System.out.println("held");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void aSecondProcessIsToldWhereTheHouseIsOpen() throws Exception {
        var holder = holder();
        try {
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("déjà ouverte")
                    .hasMessageContaining(ADDRESS.toString());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(folder.resolve("lock"))).isNotEmpty();
        var again = FolderLock.take(folder);
        assertThat(folder.resolve("lock")).isEmptyFile();
        again.close();
    }

    private Process holder() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    @Test
    void oneProcessDoesNotOpenItTwiceEither() {
        try (var lock = FolderLock.take(folder)) {
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("démarre");
            lock.serving(ADDRESS);
            assertThatThrownBy(() -> FolderLock.take(folder)).hasMessageContaining(ADDRESS.toString());
        }
        FolderLock.take(folder).close();
    }
}
