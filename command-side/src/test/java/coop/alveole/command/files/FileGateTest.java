package coop.alveole.command.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is what it is, whatever its name; each sentence of the gate has its hostile file. */
class FileGateTest {
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder;

    private FileType judged(String name, byte[] content) throws IOException {
        return FileGate.judge(Files.write(folder.resolve(name), content));
    }

    private FileType judged(String name, String content) throws IOException {
        return judged(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> judged(name, content)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(RequestRule.UNREADABLE_FILE);
            assertThat(refusal.values().toString()).contains(sentence);
        });
    }

    private void refused(String name, String content, String sentence) {
        refused(name, content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static byte[] pdf(boolean locked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A picture of nothing, which says that it is enormous. */
    private static byte[] pictureOf(int width, int height) throws IOException {
        var png = picture("png");
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    @Test
    void eachKindIsToldByWhatItHolds() throws IOException {
        assertThat(judged("a.txt", pdf(false))).isEqualTo(FileType.PDF);
        assertThat(judged("b.pdf", picture("png"))).isEqualTo(FileType.PNG);
        assertThat(judged("c.png", picture("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(judged("d", zip(Map.of("mimetype", ODT, "content.xml", "<a/>"))))
                .isEqualTo(FileType.ODT);
        assertThat(judged("d", zip(Map.of("mimetype", FileType.ODS.media(), "content.xml", "<a/>"))))
                .isEqualTo(FileType.ODS);
        assertThat(judged("e", zip(Map.of("xl/workbook.xml", "<a/>")))).isEqualTo(FileType.XLSX);
        assertThat(judged("f", "Nom;Prénom\nB;A\n")).isEqualTo(FileType.CSV);
        assertThat(judged("g", "<?xml version=\"1.0\"?><a>b</a>")).isEqualTo(FileType.XML);
    }

    @Test
    void whatRunsInABrowserIsRefusedWhateverItsName() {
        refused("contrat.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>", "une page web");
        refused("logo.png", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>", "SVG");
        refused("logo.xml", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG");
        refused("note.csv", "\ufeff<html><body>;\n</body></html>", "une page web");
    }

    @Test
    void whatIsNoFileOfTheListIsRefused() {
        refused("vide.pdf", "", "vide");
        refused("photo.heic", "\0\0\0 ftypheic", "ni un PDF");
        refused("mot.txt", "un mot", "ni un PDF");
        refused("programme.csv", "MZ\u0001\u0002;\n\u0003", "pas du texte");
    }

    @Test
    void aPictureIsMeasuredBeforeItIsDecoded() throws IOException {
        refused("plan.png", pictureOf(41_000, 1_000), "40 millions");
        refused("plan.png", pictureOf(Integer.MAX_VALUE, Integer.MAX_VALUE), "image");
        refused("photo.png", Arrays.copyOf(picture("png"), 200), "image");
        refused("photo.jpg", Arrays.copyOf(picture("jpeg"), 700), "image");
    }

    @Test
    void aPdfIsWholeAndOpensToAnybody() throws IOException {
        var whole = pdf(false);
        refused("contrat.pdf", Arrays.copyOf(whole, whole.length - 30), "coupé");
        refused("contrat.pdf", "%PDF-1.7\nrien\nstartxref\n0\n%%EOF\n", "ne se lit pas");
        refused("contrat.pdf", pdf(true), "mot de passe");
    }

    @Test
    void twoPdfsAreReadAtATimeUntilTheirReadingEnds() throws Exception {
        var file = Files.write(folder.resolve("contrat.pdf"), pdf(false));
        var end = new Semaphore(0);
        try {
            for (var i = 0; i < 2; i++)
                assertThatThrownBy(() -> PdfCheck.requirePages(file, () -> endless(end), 50))
                        .hasMessageContaining("trop de temps");
            assertThatThrownBy(() -> FileGate.judge(file))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, busy -> assertThat(busy.rule()).isEqualTo(RequestRule.STORE_BUSY));
        } finally {
            end.release(2);
        }
        assertThat(PdfCheck.PLACES.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
        PdfCheck.PLACES.release(2);
        assertThat(FileGate.judge(file)).isEqualTo(FileType.PDF);
    }

    /** As a parser is that never looks whether it was stopped. */
    private static int endless(Semaphore end) {
        end.acquireUninterruptibly();
        return 1;
    }

    @Test
    void aZipIsADocumentThatUnfoldsWithinReason() throws IOException {
        refused("a.odt", zip(Map.of("mimetype", "application/zip", "content.xml", "<a/>")), "ni un classeur");
        refused("b.xlsx", zip(Map.of("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x")), "macros");
        refused("c.odt", zip(Map.of("mimetype", ODT, "content.xml", "<a/>", "Basic/script.xml", "<a/>")), "macros");
        refused("d.odt", zip(Map.of("mimetype", ODT, "content.xml", "\0".repeat(2_000_000))), "");
        refused(
                "e.odt",
                zip(Map.of("mimetype", ODT, "content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                "DTD");
        refused("f.odt", zip(Map.of("mimetype", ODT, "bombe", "0".repeat(9_000_000))), "cent fois");
    }

    @Test
    void twentyMegabytesAndNoMore() {
        refused("lourd.csv", "a;b\n".repeat(5_000_001), "20 Mo");
    }
}
