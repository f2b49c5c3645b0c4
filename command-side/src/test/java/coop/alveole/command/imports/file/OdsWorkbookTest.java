package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.Ods.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsWorkbookTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("export.ods");
    }

    /** Of one sheet, under the labels A, B, C… */
    private List<Line> lines(String... rows) throws IOException {
        var labels = row("A", "B", "C", "D", "E", "F", "G", "H");
        return Tables.of(new Ods().sheet("P", labels + String.join("", rows)).in(file()))
                .lines();
    }

    private Line line(String... cells) throws IOException {
        return lines(rowOf(cells)).getFirst();
    }

    @Test
    void everySheetIsATableAndSaysWhereALineIs() throws IOException {
        var tables = Tables.of(new Ods()
                .sheet(
                        "Personnes",
                        rows(1, blank(16384)),
                        "<table:table-header-rows>" + row("Nom", "Prénom") + "</table:table-header-rows>",
                        "<table:table-row-group><table:table-rows>" + rows(2, blank(3)) + row("Œuvré", "Noël")
                                + "</table:table-rows></table:table-row-group>")
                .sheet("Vide", rows(1_048_576, blank(16384)))
                .sheet("Parcours", row("Etape"), row("Diagnostic"))
                .in(file()));
        assertThat(tables.places())
                .containsExactly("export.ods, feuille « Personnes »", "export.ods, feuille « Parcours »");
        assertThat(tables.lines()).extracting(Line::number).containsExactly(5L, 2L);
        assertThat(tables.lines().getFirst().cell("prenom")).contains("Noël");
    }

    @Test
    void aValueIsWhatItsTypeSaysAndNotWhatIsShown() throws IOException {
        var line = line(
                value("date", "date-value=\"1980-01-01\"", "1 janv. 80"),
                value("date", "date-value=\"2023-03-15T00:00:00\"", "15/03"),
                value("date", "date-value=\"2023-03-15T10:20:00\"", "15/03"),
                value("float", "value=\"1.85017511912345E14\"", "1,85E+14"),
                value("percentage", "value=\"0.1250\"", "12,5 %"),
                value("currency", "value=\"-12.50\"", "-12,50 €"),
                value("boolean", "boolean-value=\"true\"", "VRAI"),
                value("time", "time-value=\"PT10H30M00S\"", "10:30:00"));
        assertThat(line.day("A")).contains(LocalDate.of(1980, 1, 1));
        assertThat(line.day("B")).contains(LocalDate.of(2023, 3, 15));
        assertThat(line.cells())
                .containsEntry("c", "2023-03-15T10:20")
                .containsEntry("d", "185017511912345")
                .containsEntry("e", "0.125")
                .containsEntry("f", "-12.5")
                .containsEntry("g", "oui")
                .containsEntry("h", "10:30:00");
    }

    @Test
    void theWordsOfACellAreItsParagraphsWithoutRemarksNorDrawings() throws IOException {
        var line = line(
                text("12 rue <text:span>du <text:s text:c=\"2\"/>Pont</text:span></text:p><text:p>Tours"),
                text("\n   a\n   b <text:tab/>c<text:line-break/>d &amp; &lt;e&gt; &#233;"),
                text("<text:a>lien</text:a><text:note><text:p>note</text:p></text:note>"),
                cell(
                        "office:value-type=\"string\"",
                        "<office:annotation><text:p>remarque</text:p></office:annotation>"
                                + "<draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame>"
                                + "<text:p>mot</text:p>"),
                cell("office:value-type=\"string\" office:string-value=\"dit\"", "<text:p>montré</text:p>"),
                cell("", "<text:p>sans genre</text:p>"),
                text("<![CDATA[<brut>]]>"));
        assertThat(line.cells())
                .containsEntry("a", "12 rue du   Pont\nTours")
                .containsEntry("b", "a b \tc\nd & <e> é")
                .containsEntry("c", "lien")
                .containsEntry("d", "mot")
                .containsEntry("e", "dit")
                .containsEntry("f", "sans genre")
                .containsEntry("g", "<brut>")
                .doesNotContainKey("h");
    }

    @Test
    void aGapACoveredCellAndARepeatedOneShiftNone() throws IOException {
        var line = line(
                blank(2),
                cell("office:value-type=\"string\" table:number-columns-spanned=\"2\"", "<text:p>trois</text:p>"),
                "<table:covered-table-cell/>",
                cell("office:value-type=\"string\" table:number-columns-repeated=\"2\"", "<text:p>deux fois</text:p>"),
                text("sept"));
        assertThat(line.cells())
                .containsOnlyKeys("c", "e", "f", "g")
                .containsEntry("c", "trois")
                .containsEntry("f", "deux fois")
                .containsEntry("g", "sept");
    }

    @Test
    void theResultOfAFormulaIsNotTrusted() throws IOException {
        var line = line(
                text("un"),
                cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"3\"", "<text:p>3</text:p>"),
                cell(
                        "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                        "<text:p>#REF!</text:p>"));
        assertThat(line.cell("A")).contains("un");
        assertThatThrownBy(() -> line.cell("B"))
                .isInstanceOfSatisfying(
                        Line.Refused.class,
                        refused -> assertThat(refused.reason()).contains("formule"));
        assertThatThrownBy(() -> line.cell("C"))
                .isInstanceOfSatisfying(
                        Line.Refused.class,
                        refused -> assertThat(refused.reason()).contains("erreur de calcul"));
    }

    @Test
    void aRowWrittenOnceForThreeIsThreeLines() throws IOException {
        var lines = lines(rows(3, text("même")), row("autre"));
        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 4L, 5L);
        assertThat(lines)
                .extracting(line -> line.cell("A").orElseThrow())
                .containsExactly("même", "même", "même", "autre");
    }

    @Test
    void aMillionBlankRowsCostNothing() throws IOException {
        var blank = rows(1_048_000, blank(16384));
        var file = new Ods()
                .sheet("P", row("Nom"), blank.repeat(100), row("Loin"), blank)
                .in(file());
        assertThat(HostileFileTest.bytesTakenFor(() -> {
                    try {
                        assertThat(Tables.of(file).lines()).hasSize(1);
                    } catch (IOException unexpected) {
                        throw new AssertionError(unexpected);
                    }
                }))
                .isLessThan(10_000_000);
        assertThat(Tables.of(file).lines().getFirst().number()).isEqualTo(104_800_002L);
    }

    @Test
    void aTableBesideTheSheetsOrInACellIsNoSheet() throws IOException {
        var other = "<table:table table:name=\"Autre\">" + row("Nom") + row("Faux") + "</table:table>";
        var tables = Tables.of(new Ods()
                .beside("<table:tracked-changes><table:deletion>" + other + "</table:deletion></table:tracked-changes>")
                .sheet(
                        "P",
                        "<table:shapes><draw:frame>" + other + "</draw:frame></table:shapes>",
                        row("Nom"),
                        rowOf(cell("", other + "<text:p>Vrai</text:p>")))
                .beside("<table:dde-links><table:dde-link>" + other + "</table:dde-link></table:dde-links>")
                .in(file()));
        assertThat(tables.places()).containsExactly("export.ods, feuille « P »");
        assertThat(tables.lines()).extracting(Line::cells).containsExactly(Map.of("nom", "Vrai"));
    }

    @Test
    void theNameProvesNothing() throws IOException {
        var ods = new Ods().sheet("P", row("Nom"), row("A")).in(folder.resolve("p.xlsx"));
        var xlsx = new Xlsx().sheet("P", Xlsx.row(1, "Nom"), Xlsx.row(2, "A")).in(folder.resolve("p.ods"));
        assertThat(Tables.of(ods).lines()).hasSize(1);
        assertThat(Tables.of(xlsx).lines()).hasSize(1);
    }
}
