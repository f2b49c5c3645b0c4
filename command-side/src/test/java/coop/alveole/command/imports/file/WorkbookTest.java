package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.Xlsx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("export.xlsx");
    }

    @Test
    void everySheetIsATableAndSaysWhereALineIs() throws IOException {
        var tables = Tables.of(new Xlsx()
                .sheet("Personnes", row(2, "Nom", "Prénom"), row(4, "Œuvré", "Noël"))
                .sheet("Vide")
                .sheet("Parcours", row(1, "Etape"), row(2, "Diagnostic"))
                .in(file()));
        assertThat(tables.places())
                .containsExactly("export.xlsx, feuille « Personnes »", "export.xlsx, feuille « Parcours »");
        assertThat(tables.lines()).extracting(Line::number).containsExactly(4L, 2L);
        assertThat(tables.lines().getFirst().cell("prenom")).contains("Noël");
    }

    @Test
    void aDayIsADayInBothCalendarsAndANumberIsNotRounded() throws IOException {
        var header = row(1, "Né", "Entré", "NIR", "Taux");
        var cells = new String[] {
            number("A2", 1, "29221"),
            number("B2", 2, "45000"),
            number("C2", 0, "185017511912345"),
            number("D2", 0, "12.50")
        };
        var since1900 = Tables.of(new Xlsx().sheet("P", header, rowOf(2, cells)).in(file()));
        var line = since1900.lines().getFirst();
        assertThat(line.day("Né")).contains(LocalDate.of(1980, 1, 1));
        assertThat(line.day("Entré")).contains(LocalDate.of(2023, 3, 15));
        assertThat(line.cell("NIR")).contains("185017511912345");
        assertThat(line.cell("Taux")).contains("12.5");
        var since1904 = Tables.of(
                new Xlsx().from1904().sheet("P", header, rowOf(2, cells)).in(file()));
        assertThat(since1904.lines().getFirst().day("Né")).contains(LocalDate.of(1984, 1, 2));
    }

    @Test
    void aGapShiftsNoCell() throws IOException {
        var lines = Tables.of(new Xlsx()
                        .sheet("P", row(1, "A", "B", "C"), rowOf(2, text("C2", "trois")))
                        .in(file()))
                .lines();
        assertThat(lines.getFirst().cell("A")).isEmpty();
        assertThat(lines.getFirst().cell("C")).contains("trois");
    }

    @Test
    void theResultOfAFormulaIsNotTrusted() throws IOException {
        var formula = "<c r=\"B2\"><f>1+1</f><v>3</v></c>";
        var error = "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>";
        var line = Tables.of(new Xlsx()
                        .sheet("P", row(1, "A", "B", "C"), rowOf(2, text("A2", "un"), formula, error))
                        .in(file()))
                .lines()
                .getFirst();
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
}
