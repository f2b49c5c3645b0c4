package coop.alveole.ops.files;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.keys.MasterKeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept file opens as it was, under its name, as long as its key lives; nobody alters it unseen. */
class FilesOfTheHouseTest {
    private static final PersonId AMINA = new PersonId("person-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final String OBJECT = "attachments-0192f0c1-2345-7abc-8def-0123456789ab";
    private static final byte[] WORDS = "Sentinelle\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private Path data;
    private Keys keys;
    private FilesOfTheHouse files;

    @BeforeEach
    void open() throws IOException {
        data = FolderTree.make(place.resolve("data"));
        var master = new MasterKeyFile(place.resolve("outside").resolve("test.key"), data);
        keys = Keys.create(data, master.create(), Clock.systemUTC());
        files = new FilesOfTheHouse(new SealedFolder(data, keys.files()), keys.files(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private SealedFile kept(FileOwner owner) {
        return files.keep(new NewFile(owner, OBJECT, FileType.PDF, "Sentinelle.pdf"), sealing -> sealing.write(WORDS));
    }

    private SealedFile ofAmina(RetentionClass retention) {
        return kept(new FileOwner.OfPerson(AMINA, retention));
    }

    private Path onDisk(SealedFile file) {
        return data.resolve("files").resolve(file.sha256().toString());
    }

    @Test
    void itOpensAsItWasUnderItsName() throws IOException {
        var file = kept(new FileOwner.OfHouse());
        try (var opened = files.open(file).orElseThrow()) {
            assertThat(opened.name()).isEqualTo("Sentinelle.pdf");
            assertThat(opened.bytes().readAllBytes()).isEqualTo(WORDS);
        }
        assertThat(file.bytes()).isEqualTo(WORDS.length);
    }

    @Test
    void nothingOfItIsInClearAndItsNameIsTheHashOfItsSealedBytes() throws IOException {
        var file = ofAmina(RetentionClass.SOCIAL);
        assertThat(Files.readString(onDisk(file), StandardCharsets.ISO_8859_1)).doesNotContain("Sentinelle");
        assertThat(FolderTree.digest(onDisk(file))).isEqualTo(file.sha256());
        assertThat(KeptLine.in(onDisk(file)).orElseThrow())
                .returns(file.key(), KeptLine::key)
                .returns(OBJECT, KeptLine::object);
    }

    @Test
    void theSameFileTwiceHasTwoKeysAndTwoHashes() {
        var one = kept(new FileOwner.OfHouse());
        var other = kept(new FileOwner.OfHouse());
        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(one.sha256()).isNotEqualTo(other.sha256());
    }

    @Test
    void withAClassOfWhatIsKnownOfThemGoTheFilesOfThatClassAlone() {
        var permit = ofAmina(RetentionClass.SOCIAL);
        var insurance = ofAmina(RetentionClass.CONTACT);
        keys.destroy(Set.of(Keys.name(AMINA, RetentionClass.SOCIAL)));
        assertThat(files.open(permit)).isEmpty();
        assertThat(files.open(insurance)).isPresent();
        assertThat(keys.destroyed()).containsKey(permit.key().name());
    }

    @Test
    void nothingMoreIsKeptOfAClassThatIsErased() throws IOException {
        keys.destroy(Set.of(Keys.name(AMINA, RetentionClass.CARE)));
        assertThatThrownBy(() -> ofAmina(RetentionClass.CARE))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.rule()).isEqualTo(NOT_ERASED));
        assertThat(FolderTree.filesIn(data.resolve("files"))).isEmpty();
    }

    @Test
    void oneThatIsAlteredOrMissingIsNamed() throws IOException {
        var whole = kept(new FileOwner.OfHouse());
        var altered = kept(new FileOwner.OfHouse());
        var missing = kept(new FileOwner.OfHouse());
        var bytes = Files.readAllBytes(onDisk(altered));
        bytes[bytes.length - 1] ^= 1;
        Files.write(onDisk(altered), bytes);
        Files.delete(onDisk(missing));
        assertThat(new NamedFiles(data).findings(List.of(whole, altered, missing)))
                .hasSize(2)
                .anyMatch(said -> said.contains(altered.sha256().shortForm()))
                .anyMatch(said -> said.contains(missing.sha256().shortForm()));
        assertThatThrownBy(() -> readAll(altered)).hasMessageContaining("altered");
    }

    @Test
    void oneThatIsMissingIsNotThereAndFailsNothing() throws IOException {
        var missing = kept(new FileOwner.OfHouse());
        Files.delete(onDisk(missing));
        assertThat(files.open(missing)).isEmpty();
    }

    @Test
    void oneThatDoesNotOpenIsClosedAllTheSame() throws IOException {
        var altered = kept(new FileOwner.OfHouse());
        var bytes = Files.readAllBytes(onDisk(altered));
        Files.write(
                onDisk(altered),
                Arrays.copyOf(
                        bytes, KeptLine.in(onDisk(altered)).orElseThrow().text().length() + 2));
        assertThatThrownBy(() -> files.open(altered)).isInstanceOf(UncheckedIOException.class);
        assertThat(openHandles(altered)).isEmpty();
    }

    private List<Path> openHandles(SealedFile file) throws IOException {
        try (var handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(handle -> target(handle).equals(onDisk(file))).toList();
        }
    }

    private static Path target(Path handle) {
        try {
            return Files.readSymbolicLink(handle);
        } catch (IOException closedMeanwhile) {
            return handle;
        }
    }

    private byte[] readAll(SealedFile file) throws IOException {
        try (var opened = files.open(file).orElseThrow()) {
            return opened.bytes().readAllBytes();
        }
    }

    @Test
    void ofOneThatCannotBeSealedNothingRemains() throws IOException {
        var broken = new NewFile(new FileOwner.OfHouse(), OBJECT, FileType.PDF, "rompu.pdf");
        assertThatThrownBy(() -> files.keep(broken, sealing -> {
                    sealing.write(Arrays.copyOf(WORDS, 100_000));
                    throw new IOException("the connection is gone");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(FolderTree.filesIn(data.resolve("files"))).isEmpty();
    }
}
