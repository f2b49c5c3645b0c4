package coop.alveole.command.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small PDF that unfolds without end is refused, and none of what comes out is held. */
class PdfBombsTest {
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    private static byte[] megabytes(int many) throws IOException {
        var folded = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(folded)) {
            for (int i = 0; i < many; i++) folding.write(new byte[MEGABYTE]);
        }
        return folded.toByteArray();
    }

    private static byte[] folded(byte[] bytes) throws IOException {
        var folded = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(folded)) {
            folding.write(bytes);
        }
        return folded.toByteArray();
    }

    private static byte[] hex(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes(ISO_8859_1);
    }

    /** Each run says a byte 128 times in two. */
    private static byte[] runs(int bytes) {
        var runs = new byte[bytes / 64];
        for (int i = 0; i < runs.length; i += 2) runs[i] = (byte) 129;
        return runs;
    }

    /** One page, and before it a stream that no page needs. */
    private static byte[] pdf(String filter, byte[]... streams) throws IOException {
        var page = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(page);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        for (var stream : streams) {
            all.writeBytes("99 0 obj\n<< /Filter %s /Length %d >>\nstream\r\n"
                    .formatted(filter, stream.length)
                    .getBytes(ISO_8859_1));
            all.writeBytes(stream);
            all.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        }
        all.writeBytes(page.toByteArray());
        return all.toByteArray();
    }

    static Stream<Arguments> bombs() throws IOException {
        var bomb = megabytes(101);
        return Stream.of(
                Arguments.of("/FlateDecode", bomb, "se déplie"),
                Arguments.of("/Image#46lateDecode % whatever it says", bomb, "se déplie"),
                Arguments.of("[/FlateDecode /FlateDecode]", folded(bomb), "se déplie"),
                Arguments.of("[/ASCIIHexDecode /FlateDecode]", hex(bomb), "se déplie"),
                Arguments.of("[/ASCII#48exDecode /FlateDecode]", hex(bomb), "se déplie"),
                Arguments.of("/RunLengthDecode", runs(101 * MEGABYTE), "se déplie"),
                Arguments.of("[/FlateDecode /RunLengthDecode]", folded(runs(MEGABYTE)), "deux fois"),
                Arguments.of("98 0 R", bomb, "ne dit pas comment"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whateverItSaysOfItself(String filter, byte[] stream, String sentence) throws IOException {
        refused(pdf(filter, stream), sentence);
    }

    @Test
    void manyThatAreNotTooLargeAreTooManyTogether() throws IOException {
        var large = megabytes(90);
        refused(pdf("/FlateDecode", large, large, large, large, large, large), "500 Mo en tout");
    }

    private void refused(byte[] pdf, String sentence) throws IOException {
        assertThat(pdf.length).isLessThan(3 * MEGABYTE);
        var file = Files.write(folder.resolve("bombe.pdf"), pdf);
        assertThatThrownBy(() -> FileGate.judge(file)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(RequestRule.UNREADABLE_FILE);
            assertThat(refusal.values().toString()).contains(sentence);
        });
    }

    @Test
    void aLargePictureIsNone() throws IOException {
        var scan = pdf("/FlateDecode", megabytes(99));
        assertThat(FileGate.judge(Files.write(folder.resolve("scan.pdf"), scan)))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void whatIsEncryptedIsCountedOnceItIsInClear() throws IOException {
        var file = folder.resolve("attestation.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setString(COSName.getPDFName("Note"), "fr".repeat(10_000));
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThat(FileGate.judge(file)).isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> PdfReading.pages(file, new PdfStreams(file, 15_000)))
                .isInstanceOf(RuleBroken.class);
    }
}
