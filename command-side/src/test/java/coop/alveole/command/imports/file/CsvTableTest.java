package coop.alveole.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Tables read(String text, Charset charset) throws IOException {
        return Tables.of(Tables.write(folder.resolve("p.csv"), text, charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom;Prénom, usuel\nŒuvré;Noël\n",
                "Nom,\"Prénom, usuel\"\nŒuvré,Noël\n",
                "\"Nom\",\"Prénom, usuel\"\r\n\"Œuvré\",\"Noël\"\r\n",
                "\uFEFFNom;Prénom, usuel\nŒuvré;Noël"
            })
    void theFirstLineTellsWhatSetsCellsApart(String text) throws IOException {
        var tables = read(text, StandardCharsets.UTF_8);
        assertThat(tables.labels().getFirst()).containsExactly("Nom", "Prénom, usuel");
        assertThat(tables.lines().getFirst().cell("prenom,  USUEL")).contains("Noël");
        assertThat(tables.lines().getFirst().number()).isEqualTo(2);
    }

    @Test
    void windows1252IsRead() throws IOException {
        var lines = read("Nom;Prénom\nŒuvré;Noël\nMOTIVÉ\u00A0;LIÉ»\n", WINDOWS_1252)
                .lines();
        assertThat(lines.getFirst().cell("Nom")).contains("Œuvré");
        assertThat(lines.getLast().cell("Prénom")).contains("LIÉ»");
    }

    @Test
    void aCellMayHoldLinesSeparatorsAndQuotes() throws IOException {
        var lines = read("Nom;Note\n\"A;B\";\"une\r\n\"\"note\"\"\"\nC;D\n", StandardCharsets.UTF_8)
                .lines();
        assertThat(lines.getFirst().cell("Nom")).contains("A;B");
        assertThat(lines.getFirst().cell("Note")).contains("une\r\n\"note\"");
        assertThat(lines.getLast().number()).isEqualTo(4);
    }

    @Test
    void theApostropheOfAnExportIsTakenOffAndNoOther() throws IOException {
        var line = read("Nom;Prénom;Ville\n'=SUM(1);'t Hooft;'\n", StandardCharsets.UTF_8)
                .lines()
                .getFirst();
        assertThat(line.cell("Nom")).contains("=SUM(1)");
        assertThat(line.cell("Prénom")).contains("'t Hooft");
        assertThat(line.cell("Ville")).contains("'");
    }

    @Test
    void moreCellsThanColumnsIsTold() throws IOException {
        var lines =
                read("Nom;Prénom\nA;B;C\nA;B;;\nA\n", StandardCharsets.UTF_8).lines();
        assertThat(lines)
                .extracting(Line::shape)
                .containsExactly(Line.Shape.TOO_LONG, Line.Shape.SOUND, Line.Shape.SOUND);
    }

    @Test
    void daysAreWrittenInFullInEitherForm() throws IOException {
        var line = read("A;B\n29/02/2024;2024-02-29\n", StandardCharsets.UTF_8)
                .lines()
                .getFirst();
        assertThat(line.day("A")).contains(LocalDate.of(2024, 2, 29)).isEqualTo(line.day("B"));
    }
}
