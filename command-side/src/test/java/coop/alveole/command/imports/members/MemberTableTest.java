package coop.alveole.command.imports.members;

import static coop.alveole.command.imports.file.Xlsx.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Xlsx;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberTableTest {
    private final ImportReport report = new ImportReport();

    @TempDir
    Path folder;

    @Test
    void theSheetsOfOneWorkbookAreToldByTheirLabels() throws IOException {
        var tables = MemberTable.read(
                new Xlsx()
                        .sheet(
                                "1",
                                row(1, "DATE D’EFFET", "identifiant", "Etape de parcours"),
                                row(2, "", "7", "Sortie"))
                        .sheet("Notice", row(1, "Comment remplir"), row(2, "Ainsi"))
                        .sheet(
                                "2",
                                row(1, "Prénom", "Nom", "Hobby", "Identifiant Autonomie"),
                                row(2, "Jo", "Mêlé", "", "7"))
                        .in(folder.resolve("tout.xlsx")),
                MappedColumns.NONE,
                report);
        assertThat(tables)
                .extracting(MemberTable::kind)
                .containsExactly(MemberTable.Kind.STEPS, MemberTable.Kind.PEOPLE);
        assertThat(tables.getLast().lines().getFirst().cell("Nom")).contains("Mêlé");
        assertThat(report.sentences())
                .contains(
                        "tout.xlsx, feuille « 2 » : colonnes non reprises : Hobby",
                        "tout.xlsx, feuille « Notice » : ni personnes ni étapes, laissée de côté");
    }

    @Test
    void aColumnThatNobodyReadsIsNoPartOfALine() throws IOException {
        var file = new Xlsx()
                .sheet(
                        "P",
                        row(1, "Prénom", "Nom", "Hobby", "Identifiant Autonomie"),
                        row(2, "Jo", "Mêlé", "Golf", "7"))
                .in(folder.resolve("p.xlsx"));
        assertThat(MemberTable.read(file, MappedColumns.NONE, report).getFirst().lines())
                .extracting(Line::content)
                .containsExactly("identifiant autonomie=7\nnom=Mêlé\nprenom=Jo");
    }

    @Test
    void aWorkbookWithNeitherIsRefused() throws IOException {
        var file = new Xlsx().sheet("Notice", row(1, "Comment remplir")).in(folder.resolve("n.xlsx"));
        assertThatThrownBy(() -> MemberTable.read(file, MappedColumns.NONE, report))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.values().toString()).contains("ni personnes"));
    }
}
