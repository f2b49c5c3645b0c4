package coop.alveole.ops.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What continues a house, or only rehearses, founds none where there is none. */
@ExtendWith(OutputCaptureExtension.class)
class OnlyWhereThereIsAHouseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import members persons.csv --dry-run",
                "account recover",
                "account open --role ADMIN_TEAM",
                "access link account-00000000-0000-0000-0000-000000000000"
            })
    void anEmptyFolderIsRefusedInWordsAndStaysEmpty(String command, CapturedOutput output) throws IOException {
        var words = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--data", folder.toString()));
        int exit = CommandLineOfAlveole.run(words.toArray(String[]::new));
        assertThat(exit).isEqualTo(CommandLineOfAlveole.CANNOT_START);
        assertThat(output.getErr()).contains("Il n'y a pas de coopérative dans " + folder);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
