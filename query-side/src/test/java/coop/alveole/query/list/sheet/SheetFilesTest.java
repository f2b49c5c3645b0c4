package coop.alveole.query.list.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.list.sheet.Sheet.Heading;
import coop.alveole.query.print.Pdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One sheet in every file: read back, it says the same, each cell of its type, and no words are a formula. */
class SheetFilesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2027, 3, 12, 9, 30);
    private static final List<Heading> HEADINGS = List.of(
            new Heading("name", "Nom"),
            new Heading("standing", "Statut"),
            new Heading("associateBy", "Échéance"),
            new Heading("seenAt", "Vue le"),
            new Heading("lines", "Lignes"),
            new Heading("note", "Note"));

    private static Sheet sheet(List<List<Cell>> rows) {
        return new Sheet(
                "members",
                "annuaire-2026-11-27",
                "Annuaire",
                LocalDate.of(2026, 11, 27),
                List.of("Annuaire", "Situation au 27/11/2026", "Territoire : Tours"),
                Map.of("territory", "Tours"),
                HEADINGS,
                rows);
    }

    private static List<Cell> row(String name) {
        return List.of(
                new Cell.Text(name),
                new Cell.Word("ASSOCIATE", "associé·e"),
                new Cell.Day(DAY),
                new Cell.Moment(MOMENT.atZone(ZoneId.of("Europe/Paris"))),
                new Cell.Whole(1_200),
                Cell.text(null));
    }

    @Test
    void aSpreadsheetHoldsEachCellAsWhatItIs() throws IOException {
        var xlsx = Written.xlsx(Written.as(SheetFormat.XLSX, sheet(List.of(row("Sellière \"A\" <B> & Cie")))), 0);
        assertThat(xlsx.getFirst()).containsExactly("Nom", "Statut", "Échéance", "Vue le", "Lignes", "Note");
        assertThat(xlsx.get(1).subList(0, 2)).containsExactly("Sellière \"A\" <B> & Cie", "associé·e");
        assertThat(xlsx.get(1).subList(2, 4)).containsExactly(DAY.atStartOfDay(), MOMENT);
        assertThat(xlsx.get(1).get(4)).hasToString("1200");
        var ods = Written.ods(Written.as(SheetFormat.ODS, sheet(List.of(row("Sellière \"A\" <B> & Cie")))), 0);
        assertThat(ods.getFirst()).containsExactly("Nom", "Statut", "Échéance", "Vue le", "Lignes", "Note");
        assertThat(ods.get(1))
                .isEqualTo(Arrays.asList("Sellière \"A\" <B> & Cie", "associé·e", DAY, MOMENT, 1200.0, null));
    }

    @Test
    void aSecondSheetSaysWhatTheFirstIs() throws IOException {
        var one = sheet(List.of(row("Amina")));
        for (var table : List.of(
                Written.xlsx(Written.as(SheetFormat.XLSX, one), 1), Written.ods(Written.as(SheetFormat.ODS, one), 1)))
            assertThat(table)
                    .extracting(List::getFirst)
                    .containsExactly("Annuaire", "Situation au 27/11/2026", "Territoire : Tours");
    }

    @Test
    void aCsvIsForPeopleAndJsonForPrograms() throws IOException {
        var one = sheet(List.of(row("Sellière; \"A\"")));
        var csv = Written.as(SheetFormat.CSV, one);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFNom;Statut;")
                .endsWith("\r\n");
        assertThat(Written.csv(csv))
                .containsExactly(
                        List.of("Nom", "Statut", "Échéance", "Vue le", "Lignes", "Note"),
                        List.of("Sellière; \"A\"", "associé·e", "12/03/2027", "12/03/2027 09:30", "1200", ""));
        var json = Written.json(Written.as(SheetFormat.JSON, one));
        assertThat(json.toString()).isEqualTo("""
                {"list":"members","asOf":"2026-11-27","asked":{"territory":"Tours"},"items":[{"name":"Sellière; \\"A\\"",\
                "standing":"ASSOCIATE","associateBy":"2027-03-12","seenAt":"2027-03-12T08:30:00Z","lines":1200,\
                "note":null}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+33 6", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=1\n=2", "'=1"})
    void wordsAreNeverAFormula(String words) throws IOException {
        var one = sheet(List.of(row(words)));
        assertThat(Written.csv(Written.as(SheetFormat.CSV, one)).get(1).getFirst())
                .isEqualTo("'" + words);
        assertThat(Written.json(Written.as(SheetFormat.JSON, one))
                        .at("/items/0/name")
                        .asString())
                .isEqualTo(words);
        assertThat(Written.xlsx(Written.as(SheetFormat.XLSX, one), 0).get(1).getFirst())
                .asString()
                .isEqualToNormalizingWhitespace(words);
        assertThat(Written.part(Written.as(SheetFormat.XLSX, one), "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>");
        assertThat(Written.ods(Written.as(SheetFormat.ODS, one), 0).get(1).getFirst())
                .asString()
                .isEqualToNormalizingWhitespace(words);
        assertThat(Written.part(Written.as(SheetFormat.ODS, one), "content.xml"))
                .contains("<table:table-cell office:value-type=\"string\"><text:p>")
                .doesNotContain("table:formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {" deux  espaces   ", "a\tb", "deux\nlignes", "\u0001\u000B", "é😀", "]]>", "&amp;"})
    void anyWordsAreReadBackFromAnOds(String words) throws IOException {
        var file = Written.as(SheetFormat.ODS, sheet(List.of(row(words))));
        assertThat(Written.ods(file, 0).get(1).getFirst()).isEqualTo(words.replaceAll("[\u0001\u000B]", "\uFFFD"));
    }

    /** xlsx apart: its library writes the moment into the file. */
    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "CSV", "JSON", "PDF"})
    void theSameRowsGiveTheSameBytes(SheetFormat format) throws IOException {
        assertThat(Written.as(format, sheet(List.of(row("Amina")))))
                .isEqualTo(Written.as(format, sheet(List.of(row("Amina")))));
    }

    @ParameterizedTest
    @EnumSource(value = SheetFormat.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void aLongListIsWholeAndAnEmptyOneIsAFile(SheetFormat format) throws IOException {
        var many = Written.as(
                format,
                sheet(IntStream.range(0, 20_000)
                        .mapToObj(at -> row("Nom " + at))
                        .toList()));
        var none = Written.as(format, sheet(List.of()));
        switch (format) {
            case XLSX -> {
                assertThat(Written.xlsx(many, 0)).hasSize(20_001);
                assertThat(Written.xlsx(none, 0)).hasSize(1);
            }
            case ODS -> {
                assertThat(Written.part(many, "content.xml")).contains("Nom 19999");
                assertThat(Written.ods(none, 0)).hasSize(1);
            }
            case CSV -> {
                assertThat(Written.csv(many)).hasSize(20_001);
                assertThat(Written.csv(none)).hasSize(1);
            }
            case JSON -> {
                assertThat(Written.json(many).get("items")).hasSize(20_000);
                assertThat(Written.json(none).get("items")).isEmpty();
            }
            case PDF -> throw new IllegalArgumentException("paper is not that long");
        }
    }

    @Test
    void onPaperAListSaysWhatItIsAndLeavesOutWhatNobodyReads() throws IOException {
        var file = Written.as(SheetFormat.PDF, sheet(List.of(row("Sellière \"A\" <B> & Cie"))));
        assertThat(Pdf.text(file))
                .contains("Annuaire Situation au 27/11/2026 · Territoire : Tours")
                .contains("Nom Statut Échéance Vue le Lignes")
                .contains("Sellière \"A\" <B> & Cie associé·e 12/03/2027 12/03/2027 09:30 1200", "page 1 / 1")
                .doesNotContain("Note");
        assertThat(Pdf.text(Written.as(SheetFormat.PDF, sheet(List.of())))).contains("Annuaire", "Situation au");
    }

    @Test
    void aListThatNobodyWouldReadOnPaperIsRefusedWithASentence() {
        var rows = IntStream.rangeClosed(0, PdfFile.ROWS_MAX)
                .mapToObj(at -> row("Nom " + at))
                .toList();
        assertThatThrownBy(() -> Written.as(SheetFormat.PDF, sheet(rows)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RequestRule.TOO_LONG_TO_PRINT));
    }
}
