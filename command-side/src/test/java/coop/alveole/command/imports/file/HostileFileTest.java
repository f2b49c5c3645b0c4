package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.Tables.refused;
import static coop.alveole.command.imports.file.Xlsx.*;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file for each sentence, built here: none is kept as a binary. */
class HostileFileTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Path csv(String text) throws IOException {
        return Tables.write(folder.resolve("p.csv"), text, UTF_8);
    }

    private Path xlsx() {
        return folder.resolve("p.xlsx");
    }

    @Nested
    class AsText {
        @Test
        void noFile() {
            refused(folder.resolve("absent.csv"), "n'existe pas");
        }

        @Test
        void nothing() throws IOException {
            refused(csv(""), "vide");
        }

        @Test
        void fiveHundredMegabytesAreNotRead() throws IOException {
            var big = folder.resolve("big.csv");
            try (var file = new RandomAccessFile(big.toFile(), "rw")) {
                file.setLength(500_000_000);
            }
            assertThat(bytesTakenFor(() -> refused(big, "plus de 50 Mo"))).isLessThan(5_000_000);
        }

        @Test
        void aBinaryNamedCsv() throws IOException {
            refused(
                    Files.write(folder.resolve("png.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
                    "pas du texte");
            refused(new Xlsx().sheet("P", row(1, "Nom")).in(folder.resolve("x.csv")), "un nom en .xlsx");
        }

        @Test
        void aNulAmongTheWords() throws IOException {
            refused(csv("Nom;Prénom\nA\0;B\n"), "caractère nul");
            refused(Tables.write(folder.resolve("utf16.csv"), "Nom;B\n", UTF_16LE), "caractère nul");
        }

        @Test
        void aControlCharacter() throws IOException {
            refused(csv("Nom;Prénom\nA\u0007;B\n"), "pas du texte");
        }

        @Test
        void twoEncodingsInOneFile() throws IOException {
            var file = csv("Nom;Prénom\nNoël;A\n");
            Files.write(file, "Gérard;B\n".getBytes(WINDOWS_1252), StandardOpenOption.APPEND);
            refused(file, "deux codages");
        }

        @Test
        void aQuoteNeverClosed() throws IOException {
            refused(csv("Nom;Prénom\n\"A;B\nC;D\n"), "guillemet");
        }

        @Test
        void aMillionColumns() throws IOException {
            refused(csv(";".repeat(1_000_000) + "\nA\n"), "plus de 500 colonnes");
            refused(csv("Nom;Prénom\n" + ";".repeat(1_000_000) + "\n"), "les cases ne se lisent pas");
        }

        @Test
        void aCellWithoutEnd() throws IOException {
            refused(csv("Nom;Prénom\nA;" + "x".repeat(32_001) + "\n"), "ligne 2, une case y dépasse 32 000");
            assertThat(Tables.of(csv("Nom;Prénom\nA;" + "x".repeat(32_000) + "\n"))
                            .lines())
                    .hasSize(1);
        }

        @Test
        void moreLinesThanAnyCooperativeHasSteps() throws IOException {
            refused(csv("Nom\n" + "A\n".repeat(100_000)), "plus de 100 000 lignes");
        }
    }

    @Nested
    class AsAWorkbook {
        private static final String HEADER = "<?xml version=\"1.0\"?>";

        private Path sheet(String xml) throws IOException {
            return new Xlsx().sheet("P").part("xl/worksheets/sheet1.xml", xml).in(xlsx());
        }

        private String sheetOf(String rows) {
            return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
        }

        @Test
        void anotherArchive() throws IOException {
            try (var zip = new ZipOutputStream(Files.newOutputStream(xlsx()))) {
                zip.putNextEntry(new ZipEntry("lisez-moi.txt"));
            }
            refused(xlsx(), "pas un classeur xlsx");
        }

        @Test
        void textNamedXlsx() throws IOException {
            refused(Tables.write(xlsx(), "Nom;Prénom\n", UTF_8), "pas un classeur xlsx");
        }

        @Test
        void anOldOrLockedWorkbook() throws IOException {
            refused(
                    Files.write(xlsx(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                    "ancien (.xls) ou protégé");
        }

        @Test
        void anArchiveCutShort() throws IOException {
            var whole = Files.readAllBytes(new Xlsx().sheet("P", row(1, "Nom")).in(xlsx()));
            refused(Files.write(xlsx(), Arrays.copyOf(whole, whole.length / 2)), "abîmé");
        }

        @Test
        void moreThanAThousandParts() throws IOException {
            var many = new Xlsx().sheet("P");
            for (int i = 0; i < 1_000; i++) many.part("xl/media/" + i + ".bin", "");
            refused(many.in(xlsx()), "plus de 1 000 parties");
        }

        @Test
        void aBombThatUnfoldsAHundredTimes() throws IOException {
            var bomb = new Xlsx()
                    .sheet("P")
                    .part("xl/media/image1.bin", "0".repeat(60_000_000))
                    .in(xlsx());
            assertThat(bytesTakenFor(() -> refused(bomb, "plus de cent fois sa taille")))
                    .isLessThan(30_000_000);
        }

        @Test
        void twoHundredMegabytesOfXml() throws IOException {
            try (var zip = new ZipOutputStream(Files.newOutputStream(xlsx()))) {
                zip.putNextEntry(new ZipEntry("xl/media/noise.bin"));
                zip.write(noise(3_000_000));
                zip.putNextEntry(new ZipEntry("xl/media/zeros.bin"));
                for (int i = 0; i < 201; i++) zip.write(new byte[1_000_000]);
            }
            assertThat(bytesTakenFor(() -> refused(xlsx(), "plus de 200 Mo"))).isLessThan(30_000_000);
        }

        @Test
        void anExternalEntity() throws IOException {
            refused(
                    sheet(HEADER + "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                            + sheetOf(rowOf(1, text("A1", "&x;")))),
                    "une DTD ou une entité");
        }

        @Test
        void aBillionLaughs() throws IOException {
            refused(
                    sheet(HEADER + "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                            + sheetOf(rowOf(1, text("A1", "&b;")))),
                    "une DTD ou une entité");
        }

        @Test
        void xmlWithoutBottom() throws IOException {
            refused(sheet(sheetOf("<a>".repeat(200) + "</a>".repeat(200))), "imbriqué plus de cent fois");
        }

        @Test
        void xmlThatIsNone() throws IOException {
            refused(sheet("<worksheet>"), "ne se lit pas");
        }

        @Test
        void aMarkWithoutEnd() throws IOException {
            var attribute = HexFormat.of().formatHex(noise(2_000_000));
            refused(sheet(sheetOf("<row r=\"1\" a=\"" + attribute + "\"/>")), "une marque y est sans fin");
        }

        @Test
        void aColumnFarAway() throws IOException {
            refused(sheet(sheetOf(rowOf(1, text("XFD1", "loin")))), "plus de 500 colonnes");
            refused(sheet(sheetOf(rowOf(1, "<c/>".repeat(501)))), "plus de 500 colonnes");
            assertThat(Tables.of(sheet(sheetOf(rowOf(1, text("SF1", "bord")))))
                            .labels()
                            .getFirst())
                    .hasSize(500);
        }

        @Test
        void aCellWithoutEnd() throws IOException {
            refused(sheet(sheetOf(rowOf(1, text("A1", "x".repeat(32_001))))), "une case y dépasse 32 000");
            refused(
                    new Xlsx()
                            .sheet("P")
                            .part(
                                    "xl/sharedStrings.xml",
                                    "<sst><si><r><t>" + "x".repeat(20_000) + "</t></r><r><t>" + "y".repeat(20_000)
                                            + "</t></r></si></sst>")
                            .in(xlsx()),
                    "une case y dépasse 32 000");
        }

        @Test
        void moreRowsThanAnyCooperativeHasSteps() throws IOException {
            refused(
                    sheet(sheetOf("<row/>".repeat(100_001)) + "<!--"
                            + HexFormat.of().formatHex(noise(5_000)) + "-->"),
                    "plus de 100 000 lignes");
        }

        @Test
        void aDayThatNoCalendarHas() throws IOException {
            refused(sheet(sheetOf(row(1, "Né") + rowOf(2, number("A2", 1, "9e300")))), "le classeur ne se lit pas");
        }

        @Test
        void aNumberThatWouldFillTheMemory() throws IOException {
            refused(sheet(sheetOf(row(1, "N") + rowOf(2, number("A2", 0, "1e999999999")))), "ne se lit pas");
        }

        @Test
        void macros() throws IOException {
            refused(
                    new Xlsx()
                            .sheet("P", row(1, "Nom"))
                            .part("xl/vbaProject.bin", "")
                            .in(xlsx()),
                    "macros");
        }

        @Test
        void oneFormulaForManyCells() throws IOException {
            refused(
                    sheet(sheetOf(rowOf(1, "<c r=\"A1\"><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>"))),
                    "remplit plusieurs cases, A1:B2");
        }

        @Test
        void aSheetThatTheWorkbookDoesNotName() throws IOException {
            refused(
                    new Xlsx()
                            .sheet("P", row(1, "Nom"))
                            .part("xl/worksheets/sheet9.xml", sheetOf(row(1, "Nom")))
                            .in(xlsx()),
                    "1 lignes lues sur 2");
        }
    }

    /** The same at every run. */
    static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static long bytesTakenFor(Runnable reading) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reading.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
