package coop.alveole.ops.http;

import static coop.alveole.ops.http.Refusal.requireRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.backup.FolderTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody drops by mistake on the page of an import: refused with a sentence, and nothing of it is kept. */
class HostileUploadTest extends HostileHouse {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String PEOPLE_TABLE = "Identifiant Autonomie;Nom;Prénom\n";
    private static final int MEGABYTE = 1_000_000;

    private List<Path> kept;

    @BeforeEach
    void whatIsKept() throws IOException {
        kept = FolderTree.filesIn(house.folder().resolve("files"));
    }

    @AfterEach
    void nothingMoreIsKeptAndNothingLiesInClear() throws IOException {
        assertThat(FolderTree.filesIn(house.folder().resolve("files"))).isEqualTo(kept);
        // The server drops what a browser sent once the answer has left.
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(FolderTree.filesIn(house.folder().resolve("tmp/imports")))
                                .isEmpty());
    }

    private static HttpResponse<String> dropped(String name, byte[] content) {
        return new Multipart().file(name, content).to(house, token, IMPORTS);
    }

    private static HttpResponse<String> dropped(String name, String content) {
        return new Multipart().file(name, content).to(house, token, IMPORTS);
    }

    private static void requireSentence(HttpResponse<String> answer, String sentence) {
        requireRefusal(answer, 400);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void aZipBomb() throws IOException {
        requireSentence(dropped("personnes.xlsx", bomb()), "plus de cent fois sa taille");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var zeros = new byte[MEGABYTE];
            for (int i = 0; i < 150; i++) zip.write(zeros);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoTable() {
        requireSentence(dropped("personnes.xlsx", PEOPLE_TABLE), "ce n'est pas un classeur xlsx");
        requireSentence(dropped("personnes.ods", PEOPLE_TABLE), "ce n'est pas un classeur xlsx ou ods");
        requireSentence(dropped("personnes.csv", "a\0b;c\n"), "un caractère nul");
        requireSentence(dropped("personnes.csv", ""), "le fichier est vide");
    }

    @Test
    void fiftyOneMegabytes() {
        var heavy = PEOPLE_TABLE + ("1;" + "a".repeat(MEGABYTE - 10) + ";b\n").repeat(51);
        requireSentence(dropped("personnes.csv", heavy), "plus de 50 Mo");
        requireRefusal(dropped("personnes.csv", new byte[102 * MEGABYTE]), 413);
    }

    @Test
    void aNameThatIsAPathOrMarkup() {
        var refused = dropped("../../../<b>x</b>.xlsx", PEOPLE_TABLE);
        requireSentence(refused, "b>.xlsx");
        assertThat(refused.body()).doesNotContain("..");
    }

    @Test
    void noFileAtAll() {
        requireRefusal(new Multipart().to(house, token, IMPORTS), 400, "/files");
        requireRefusal(new Multipart().file("", "").to(house, token, IMPORTS), 400, "/files");
        requireRefusal(house.post(token, IMPORTS, "{}"), 415);
    }

    @Test
    void filesAnywhereElse() {
        requireRefusal(new Multipart().file("personnes.csv", PEOPLE_TABLE).to(house, token, PEOPLE), 415);
    }

    @Test
    void filesOfSomebodyWhoIsNotKnownAreNotRead() {
        var body = new Multipart().file("personnes.csv", PEOPLE_TABLE).bytes();
        var answer = house.send(HttpRequest.newBuilder(house.uri(IMPORTS))
                .header("Content-Type", Multipart.TYPE)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body)));
        requireRefusal(answer, 401);
    }

    @Test
    void anImportOfFilesThatNobodyDropped() {
        requireRefusal(house.post(token, IMPORTS + "/files-0192f0c1-2345-7abc-8def-0123456789ab/run", "{}"), 404);
        requireRefusal(house.post(token, IMPORTS + "/..%2F..%2Fx/run", "{}"));
    }
}
