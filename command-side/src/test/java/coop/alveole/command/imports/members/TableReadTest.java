package coop.alveole.command.imports.members;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.members.ImportReport.Remark;
import coop.alveole.command.imports.members.TableRead.Mapped;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.imports.mapping.MappingEvent.ColumnMapped;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MappingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says was read of a file, and the words it shows once. */
class TableReadTest {
    private static final MappedColumns FAMILY_IS_NAME = MappedColumns.NONE.with(new ColumnMapped(
            new MappingId("mapping-00000000-0000-4000-8000-000000000008"),
            ExportTable.PEOPLE,
            new Label("famille"),
            new Label("Nom"),
            LocalDate.of(2026, 11, 26)));

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("p.csv"), text);
    }

    private static TableRead.Known known(Path file, MappedColumns chosen) throws IOException {
        return TableRead.of(file).getFirst().known(chosen);
    }

    @Test
    void itsColumnsAreOursUnknownOrMissing() throws IOException {
        var file = file("Identifiant autonomie;NOM;Prénom;Hobby;\n1;Mêlé;Jo;Golf;\n");
        assertThat(TableRead.of(file).getFirst().lines()).isOne();
        var known = known(file, MappedColumns.NONE);
        assertThat(known.table()).contains(ExportTable.PEOPLE);
        assertThat(known.known()).containsExactly("Identifiant autonomie", "NOM", "Prénom");
        assertThat(known.unknown()).containsExactly("Hobby");
        assertThat(known.missing()).contains("E-mail 1", "Civilité").doesNotContain("Nom", "Date d'effet");
    }

    @Test
    void aColumnThatTheHouseHasChosenMakesItATable() throws IOException {
        var file = file("Identifiant Autonomie;Famille;Prénom\n1;Mêlé;Jo\n");
        assertThat(known(file, MappedColumns.NONE).table()).isEmpty();
        var known = known(file, FAMILY_IS_NAME);
        assertThat(known.table()).contains(ExportTable.PEOPLE);
        assertThat(known.mapped()).containsExactly(new Mapped("Famille", "Nom"));
        assertThat(known.unknown()).isEmpty();
    }

    @Test
    void aColumnUnderOurOwnNameIsReadWhateverWasChosen() throws IOException {
        var file = file("Identifiant Autonomie;Famille;Prénom;Nom\n1;Autre;Jo;Mêlé\n");
        assertThat(known(file, FAMILY_IS_NAME).unknown()).containsExactly("Famille");
        var lines = MemberTable.read(file, FAMILY_IS_NAME, new ImportReport())
                .getFirst()
                .lines();
        assertThat(lines.getFirst().cell("Nom")).contains("Mêlé");
    }

    @Test
    void theWordsOfACellAreFoundAgainUnderTheNameItHasHere() throws IOException {
        var file = file("Identifiant Autonomie;Famille;Prénom\n1;" + "é".repeat(300) + ";Jo\n2;Mêlé;\n");
        var tooLong = new Remark("p.csv", 2, "Nom", "trop long.");
        var missing = new Remark("p.csv", 3, "Prénom", "manque.");
        var whole = new Remark("p.csv", 3, "", "contredit la ligne 2.");
        assertThat(CellsAgain.of(List.of(file), FAMILY_IS_NAME, List.of(tooLong, missing, whole)))
                .containsOnlyKeys(tooLong)
                .containsValue("é".repeat(200) + "…");
    }
}
