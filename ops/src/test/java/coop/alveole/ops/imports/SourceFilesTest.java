package coop.alveole.ops.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.imports.SourceFiles.Sealed;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.keys.MasterKeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody dropped is sealed alone, opens whole or not at all, and is gone after thirty days. */
class SourceFilesTest {
    private static final Instant DROPPED = Instant.parse("2026-11-26T09:00:00Z");
    private static final String ID = "files-0192f0c1-2345-7abc-8def-0123456789ab";
    private static final String WORDS = "Identifiant;Nom\n1;Sentinelle\n".repeat(10_000);

    @TempDir
    Path place;

    private Path data;
    private Keys keys;
    private SourceFiles sources;

    @BeforeEach
    void twoFilesWereDropped() throws IOException {
        data = FolderTree.make(place.resolve("data"));
        var master = new MasterKeyFile(place.resolve("outside").resolve("test.key"), data);
        keys = Keys.create(data, master.create(), Clock.systemUTC());
        sources = at(DROPPED);
        sources.keep(ID, List.of(clear("Sentinelle.csv", WORDS), clear("vide.csv", "")));
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private SourceFiles at(Instant now) {
        return new SourceFiles(data, keys.files(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private void keep(Duration later) {
        new SourceKeeping(sources, Clock.fixed(DROPPED.plus(later), ZoneOffset.UTC)).keep();
    }

    private Path clear(String name, String words) throws IOException {
        return Files.writeString(FolderTree.make(data.resolve("clear")).resolve(name), words);
    }

    private List<Path> opened(String into) throws IOException {
        return sources.open(sources.batch(ID).orElseThrow(), data.resolve(into));
    }

    private Sealed first() throws IOException {
        return sources.batch(ID).orElseThrow().files().getFirst();
    }

    @Test
    void theyOpenAsTheyWereUnderTheirNames() throws IOException {
        assertThat(sources.names(sources.batch(ID).orElseThrow())).containsExactly("Sentinelle.csv", "vide.csv");
        assertThat(opened("opened")).extracting(Files::readString).containsExactly(WORDS, "");
    }

    @Test
    void nothingOfThemIsInClearAndTheirNamesAreTheHashOfTheirSealedBytes() throws IOException {
        for (var sealed : sources.batch(ID).orElseThrow().files()) {
            assertThat(Files.readString(sealed.file(), StandardCharsets.ISO_8859_1))
                    .contains("alveole-file-1 file/")
                    .doesNotContain("Sentinelle");
            assertThat(sealed.file().getFileName())
                    .hasToString(FolderTree.digest(sealed.file()).toString());
        }
    }

    @Test
    void aFileThatWasAlteredCutShortOrRearrangedDoesNotOpen() throws IOException {
        var file = first().file();
        var whole = Files.readAllBytes(file);
        var altered = whole.clone();
        altered[whole.length / 2] ^= 1;
        Files.write(file, altered);
        assertThatThrownBy(() -> opened("altered")).isInstanceOf(IOException.class);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> opened("cut")).isInstanceOf(IOException.class);
        int firstPart = 2 + first().said().line().length() + Integer.BYTES + (1 << 16) + 16;
        Files.write(file, Arrays.copyOf(whole, firstPart));
        assertThatThrownBy(() -> opened("one-part")).isInstanceOf(IOException.class);
        Files.write(
                file,
                new String(whole, StandardCharsets.ISO_8859_1)
                        .replace("1/2", "1/3")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sources.batch(ID)).as("it says that a third is missing").isEmpty();
    }

    @Test
    void anImportOfWhichAFileIsMissingIsNotShown() throws IOException {
        Files.delete(first().file());
        assertThat(sources.batches()).isEmpty();
    }

    @Test
    void whatIsNoFileOfOursIsLeftAlone() throws IOException {
        Files.writeString(data.resolve("files").resolve("other"), "x");
        Files.writeString(data.resolve("files").resolve("longer"), "\0\4abcd");
        assertThat(sources.all()).hasSize(2);
        keep(Duration.ofDays(31));
        assertThat(data.resolve("files").resolve("other")).exists();
    }

    @Test
    void whatAKillLeftHalfWrittenIsClearedAndTheRestStays() throws IOException {
        var half = Files.writeString(data.resolve("files").resolve("new-half"), "x");
        sources.clearUnfinished();
        assertThat(half).doesNotExist();
        assertThat(sources.all()).hasSize(2);
    }

    @Test
    void onTheThirtyFirstDayTheyAreDestroyedAndACopyDoesNotOpenAnyMore() throws IOException {
        var file = first().file();
        var copy = Files.readAllBytes(file);
        keep(Duration.ofDays(29));
        assertThat(sources.batch(ID)).isPresent();

        keep(Duration.ofDays(30));
        assertThat(sources.all()).isEmpty();
        assertThat(keys.destroyed().keySet()).hasSize(2).allMatch(name -> name.startsWith("file/"));

        Files.write(file, copy);
        var alone = new SourceFiles.Batch(ID, DROPPED, sources.all());
        assertThat(sources.names(alone)).isEmpty();
        assertThatThrownBy(() -> sources.open(alone, data.resolve("late"))).hasMessageContaining("FILE_DESTROYED");
    }

    @Test
    void aNameThatClaimsToBeAPathIsNone() {
        assertThat(SourceName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(SourceName.of("C:\\export\\personnes.csv").text()).isEqualTo("personnes.csv");
        assertThat(SourceName.of("a\0b\nc.csv").text()).isEqualTo("a_b_c.csv");
        assertThat(SourceName.of("..").text()).isEqualTo("fichier");
        assertThat(SourceName.of("é".repeat(300) + ".csv").text()).hasSize(80).endsWith(".csv");
        assertThat(SourceName.of("a.csv").unlike(Set.of("a.csv", "2-a.csv")).text())
                .isEqualTo("3-a.csv");
    }
}
