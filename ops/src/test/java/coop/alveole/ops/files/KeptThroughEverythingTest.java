package coop.alveole.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.restore.Restore;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.files.KeptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a kept file when the program is killed, the house restored, or the person erased. */
class KeptThroughEverythingTest {
    @TempDir
    Path place;

    private BackedUpHouse served;
    private RunningHouse house;
    private String member = "";

    @BeforeEach
    void somebodyWithAPhoto() {
        served = BackedUpHouse.in(place);
        house = served.house();
        member = served.member();
        attachAPhoto();
    }

    private void attachAPhoto() {
        var fields = Map.of("kind", "OTHER", "datedOn", "2024-02-01", "audience", "ADMIN_TEAM");
        var answer =
                Attached.to(house, served.admin(), member, Multipart.of(fields).file("photo.png", Attached.png(8, 8)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private List<SealedFile> named() {
        return NamedFiles.in(house.bean(RecordedFacts.class));
    }

    private int opens() {
        return house.get(served.admin(), "/api/v1/memberships/" + member + "/attachments/" + piece())
                .statusCode();
    }

    private String piece() {
        return Attached.last(house, served.admin(), member);
    }

    /** As a kill leaves it between the file and its event. */
    private SealedFile orphan() {
        var owner = new FileOwner.OfPerson(new MembershipId(member).personId(), RetentionClass.SOCIAL);
        return house.bean(FileStore.class)
                .keep(new NewFile(owner, member, FileType.CSV, "perdu.csv"), sealing -> sealing.write(1));
    }

    private void sweep(Duration later) {
        new OrphanedFiles(
                        house.bean(SealedFolder.class),
                        house.bean(Keys.class).files(),
                        house.bean(RecordedFacts.class),
                        Clock.offset(Clock.systemUTC(), later))
                .keep();
    }

    @Test
    void whatNoFactNamesIsTakenAwayOnceItIsOldAndNothingElse() throws IOException {
        var folder = house.folder().resolve("files");
        var orphan = orphan();
        sweep(OrphanedFiles.WAITED_FOR.minusMinutes(1));
        assertThat(FolderTree.filesIn(folder)).hasSize(2);
        sweep(OrphanedFiles.WAITED_FOR.plusMinutes(1));
        assertThat(FolderTree.filesIn(folder))
                .extracting(Path::toString)
                .containsExactly(named().getFirst().sha256().toString());
        assertThat(house.bean(Keys.class).destroyed()).containsKey(orphan.key().name());
        assertThat(opens()).isEqualTo(200);
    }

    @Test
    void whatIsBeingSealedIsNoFileYet() throws IOException {
        var beingSealed = Files.createFile(house.folder().resolve("files").resolve(FolderTree.UNFINISHED + "0"));
        sweep(OrphanedFiles.WAITED_FOR.plusMinutes(1));
        assertThat(house.bean(SealedFolder.class).files()).hasSize(1);
        Files.delete(beingSealed);
    }

    @Test
    void aRestoreFromABackupBringsItBackAndNeverTheWrongFile() throws IOException {
        attachAPhoto();
        var wrong = named().getLast();
        var backup = served.backUp();
        house.bean(WrongFiles.class).close();
        withdrawAsWrong(piece());
        assertThat(house.bean(KeptFiles.class).open(wrong)).as("cut short").isPresent();
        house.restart();
        assertThat(house.bean(Keys.class).destroyed()).containsKey(wrong.key().name());
        assertThat(house.bean(KeptFiles.class).open(wrong)).isEmpty();
        served.backUp();
        var data = place.resolve("restored");
        house.program().close();
        Restore.run(BackedUpHouse.accepting(served.wish(backup, data)), Clock.systemUTC());
        served.replaceBy(data);
        house.restart();
        assertThat(new NamedFiles(house.folder()).findings(named()))
                .as("the bytes of both")
                .isEmpty();
        assertThat(house.bean(KeptFiles.class).open(named().getFirst())).isPresent();
        assertThat(house.bean(KeptFiles.class).open(wrong)).isEmpty();
    }

    private void withdrawAsWrong(String piece) {
        var done = house.post(
                served.admin(),
                "/api/v1/memberships/" + member + "/withdraw-attachment",
                "{\"attachmentId\":\"%s\",\"reason\":\"WRONG_FILE\"}".formatted(piece));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    @Test
    void anErasureLeavesItUnreadableForEver() {
        var person = new MembershipId(member).personId();
        var piece = piece();
        var file = named().getFirst();
        var keys = house.bean(Keys.class);
        keys.destroy(Set.of(Keys.name(person, RetentionClass.CONTACT)));
        assertThat(house.bean(KeptFiles.class).open(file)).isEmpty();
        assertThat(house.get(served.admin(), "/api/v1/memberships/" + member + "/attachments/" + piece)
                        .statusCode())
                .isEqualTo(404);
        assertThat(keys.destroyed()).containsKey(file.key().name());
        assertThat(new NamedFiles(house.folder()).findings(named())).isEmpty();
    }
}
