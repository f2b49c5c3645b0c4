package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.HostileFileTest.bytesTakenFor;
import static coop.alveole.command.imports.file.HostileFileTest.noise;
import static coop.alveole.command.imports.file.Ods.*;
import static coop.alveole.command.imports.file.Tables.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by mistake in an OpenDocument, and what another program would unfold. */
class HostileOdsTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("p.ods");
    }

    private Path sheet(String... rows) throws IOException {
        return new Ods().sheet("P", rows).in(file());
    }

    /** So that the limit of a hundred times its size is not the one that is met. */
    private Path heavySheet(String... rows) throws IOException {
        return new Ods()
                .part("Pictures/1.png", noise(3_000_000))
                .sheet("P", rows)
                .in(file());
    }

    @Nested
    class AsAnArchive {
        @Test
        void whatSaysThatItIsSomethingElse() throws IOException {
            var sheet = row("Nom");
            refused(
                    new Ods()
                            .part("mimetype", TYPE + "-template")
                            .sheet("P", sheet)
                            .in(file()),
                    "pas un classeur");
            refused(
                    new Ods()
                            .part("mimetype", "application/vnd.oasis.opendocument.text")
                            .sheet("P", sheet)
                            .in(file()),
                    "pas un classeur");
            refused(new Ods().without("mimetype").sheet("P", sheet).in(file()), "pas un classeur");
            refused(new Ods().part("xl/workbook.xml", "<a/>").sheet("P", sheet).in(file()), "pas un classeur");
        }

        @Test
        void whatSaysThatItIsAWorkbookAndHoldsNone() throws IOException {
            refused(new Ods().zip(file()), "pas un classeur");
            refused(new Ods().part("Content.XML", content("")).zip(file()), "ne se lit pas");
            refused(
                    new Ods()
                            .part("content.xml", content("<office:text><text:p>Nom</text:p></office:text>"))
                            .zip(file()),
                    "ne se lit pas");
        }

        @Test
        void aNameThatLies() throws IOException {
            refused(Tables.write(file(), "Nom;Prénom\n", UTF_8), "pas un classeur");
            refused(new Ods().sheet("P", row("Nom")).in(folder.resolve("p.csv")), "un nom en .xlsx ou .ods");
        }

        @Test
        void aWorkbookUnderAPassword() throws IOException {
            refused(
                    new Ods()
                            .part("content.xml", noise(500))
                            .manifestOfAnEnciphered("content.xml")
                            .zip(file()),
                    "protégé par un mot de passe");
            refused(
                    new Ods()
                            .without("styles.xml")
                            .part("encrypted-package", noise(500))
                            .manifestOfAnEnciphered("encrypted-package")
                            .zip(file()),
                    "protégé par un mot de passe");
        }

        @Test
        void macros() throws IOException {
            refused(
                    new Ods()
                            .part("Basic/Standard/Module1.xml", "<a/>")
                            .sheet("P", row("Nom"))
                            .in(file()),
                    "macros");
            refused(
                    new Ods()
                            .part("Scripts/python/a.py", "")
                            .sheet("P", row("Nom"))
                            .in(file()),
                    "macros");
        }

        @Test
        void aBombThatUnfoldsAHundredTimes() throws IOException {
            var bomb = sheet(row("Nom"), row("0".repeat(60_000_000)));
            assertThat(bytesTakenFor(() -> refused(bomb, "plus de cent fois sa taille")))
                    .isLessThan(30_000_000);
        }
    }

    @Nested
    class AsXml {
        private Path content(String xml) throws IOException {
            return new Ods().part("content.xml", xml).zip(file());
        }

        @Test
        void anEntityOfItsOwn() throws IOException {
            var table = Ods.content(
                    "<office:spreadsheet><table:table>" + row("&x;") + "</table:table></office:spreadsheet>");
            refused(
                    content("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + table),
                    "une DTD ou une entité");
            refused(
                    content("<!DOCTYPE a [<!ENTITY x \"&y;&y;\"><!ENTITY y \"ha\">]>" + table),
                    "une DTD ou une entité");
        }

        @Test
        void xmlWithoutBottomOrThatIsNone() throws IOException {
            refused(sheet("<table:table-row-group>".repeat(200) + "</table:table-row-group>".repeat(200)), "cent fois");
            refused(sheet("<table:table-row>"), "le XML d'une de ses parties ne se lit pas");
        }
    }

    @Nested
    class AsTables {
        private static final String CELL = "office:value-type=\"string\" table:number-columns-repeated=\"%s\"";

        private static String cells(int times, String words) {
            return cell(CELL.formatted(times), "<text:p>" + words + "</text:p>");
        }

        @Test
        void aRowWrittenOnceForMoreThanAnyCooperativeHas() throws IOException {
            refused(sheet(row("Nom"), rows(1_048_575, text("A"))), "plus de 100 000 lignes");
            refused(heavySheet(row("Nom"), rows(50_000, text("A")), rows(50_000, text("B"))), "100 000 lignes");
            assertThat(Tables.of(heavySheet(row("Nom"), rows(99_999, text("A"))))
                            .lines())
                    .hasSize(99_999);
        }

        @Test
        void aFullRowWrittenOnceForMany() throws IOException {
            var row = cells(500, "x".repeat(1_000));
            var small = sheet(row("Nom"), rows(90_000, row));
            assertThat(bytesTakenFor(() -> refused(small, "plus de cent fois sa taille")))
                    .isLessThan(10_000_000);
            var heavy = heavySheet(row("Nom"), rows(90_000, row));
            assertThat(bytesTakenFor(() -> refused(heavy, "plus de 200 Mo"))).isLessThan(10_000_000);
        }

        @Test
        void aColumnFarAway() throws IOException {
            refused(sheet(rowOf(cells(501, "A"))), "feuille « P », plus de 500 colonnes");
            refused(sheet(rowOf(cells(999_999_999, "A"))), "plus de 500 colonnes");
            refused(sheet(rowOf(blank(500), text("loin"))), "plus de 500 colonnes");
            refused(sheet(rowOf(text("A"), blank(999_999_999), blank(999_999_999), text("loin"))), "500 colonnes");
            var edge = sheet(rowOf(blank(499), text("bord"), blank(16_000)));
            assertThat(Tables.of(edge).labels().getFirst()).hasSize(500);
        }

        @Test
        void aCellWithoutEnd() throws IOException {
            var half = "x".repeat(16_000);
            refused(heavySheet(row(half + "</text:p><text:p>" + half)), "une case y dépasse 32 000");
            refused(heavySheet(row("x<text:s text:c=\"999999999\"/>")), "une case y dépasse 32 000");
            refused(
                    heavySheet(rowOf(
                            cell("office:value-type=\"string\" office:string-value=\"" + half + half + "x\"", ""))),
                    "une case y dépasse 32 000");
            assertThat(Tables.of(heavySheet(row(half + half))).labels()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "", "1e3", "9999999999", "deux"})
        void aRepetitionThatIsNoNumber(String times) throws IOException {
            refused(sheet(rowOf(cell(CELL.formatted(times), ""))), "le classeur ne se lit pas");
            refused(sheet(row("a<text:s text:c=\"" + times + "\"/>b")), "le classeur ne se lit pas");
            refused(
                    sheet("<table:table-row table:number-rows-repeated=\"" + times + "\"/>"),
                    "le classeur ne se lit pas");
        }

        @Test
        void aValueThatIsNotOfItsType() throws IOException {
            var lies = Map.of(
                    "value=\"douze\"", "float",
                    "value=\"1e999999999\"", "currency",
                    "value=\"1e-401\"", "percentage",
                    "date-value=\"2024-02-30\"", "date",
                    "boolean-value=\"peut-être\"", "boolean");
            for (var lie : lies.entrySet())
                refused(sheet(row("A"), rowOf(value(lie.getValue(), lie.getKey(), "1"))), "le classeur ne se lit pas");
            refused(sheet(row("A"), rowOf(cell("office:value-type=\"date\"", "<text:p>1/1/24</text:p>"))), "lit pas");
            refused(sheet(row("A"), rowOf(value("float", "value=\"" + "1".repeat(401) + "\"", "1"))), "lit pas");
        }

        @Test
        void oneFormulaForManyCells() throws IOException {
            refused(
                    sheet(rowOf(cell(
                            "table:formula=\"of:=1\" table:number-matrix-columns-spanned=\"2\" table:number-matrix-rows-spanned=\"3\"",
                            ""))),
                    "remplit plusieurs cases, 2 sur 3");
        }
    }
}
