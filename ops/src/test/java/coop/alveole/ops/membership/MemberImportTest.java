package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberImportTest extends FilesOfAnExport {
    private String get(String path) {
        return house.get(token, path + (path.contains("?") ? "&" : "?") + "after=" + head())
                .body();
    }

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @Test
    void theExamplesOfTheDocumentationGoInAndTwiceAddsNothing() throws IOException {
        var people = EXAMPLES.resolve("personnes.csv");
        var steps = EXAMPLES.resolve("parcours.csv");
        assertThat(files.rehearse(people, steps).sentences())
                .isEqualTo(files.run(people, steps).sentences())
                .first()
                .isEqualTo("10 lignes reprises, 0 déjà là, 0 refusées.");
        long head = head();
        assertThat(files.run(steps, people).sentences())
                .first()
                .isEqualTo("0 lignes reprises, 10 déjà là, 0 refusées.");
        assertThat(files.rehearse(steps, people).sentences())
                .first()
                .isEqualTo("0 lignes reprises, 10 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
        assertThat(get("/api/v1/memberships/" + files.membership("1001"))).contains("\"associateBy\":\"2026-09-15\"");
    }

    @Test
    void aDryRunLeavesNoEventAndNoKey() throws IOException {
        var people = files.people("dry;;Essai;Ève;eve@example.org;;Tours;01/01/2023\n");
        long head = head();
        var keys = Files.readAllBytes(house.folder().resolve("keys.db"));
        assertThat(files.rehearse(people, files.steps("dry;Diagnostic;02/01/2023;;\n"))
                        .refused())
                .isEmpty();
        assertThat(head()).isEqualTo(head);
        assertThat(Files.readAllBytes(house.folder().resolve("keys.db"))).isEqualTo(keys);
        assertThat(house.get(token, "/api/v1/people/" + files.person("dry")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-1252"})
    void accentsSurviveEveryEncoding(String encoding) throws IOException {
        var id = "enc-" + encoding.replace(' ', '-');
        var text = Import.PEOPLE + id + ";;Œuvré;Noël;;;Sète;01/01/2023\n";
        var charset = Charset.forName(encoding.split(" ", -1)[0]);
        files.run(files.file("p.csv", encoding.endsWith("mark") ? "\uFEFF" + text : text, charset));
        assertThat(get("/api/v1/people/" + files.person(id))).contains("Œuvré", "Noël");
        assertThat(get("/api/v1/memberships/" + files.membership(id))).contains("Sète");
    }

    @Test
    void labelsComeInAnyOrderAndAnyCaseAndCellsInQuotes() throws IOException {
        var people = files.file(
                "p.csv",
                String.join(
                        "\r\n",
                        "PRÉNOM;Inconnue;nom;identifiant   autonomie;Antenne de Rattachement",
                        "",
                        "\"Lou;Ann\";\"une\r\nnote\";Fictif;any;Tours",
                        "",
                        ""),
                StandardCharsets.UTF_8);
        var steps = files.file(
                "s.csv",
                "date d’effet;ETAPE DE PARCOURS;Identifiant\r\n15/03/2023;diagnostic;any\r\n",
                StandardCharsets.UTF_8);
        var report = files.run(steps, people);
        assertThat(report.sentences())
                .containsExactly(
                        "2 lignes reprises, 0 déjà là, 0 refusées.", "p.csv : colonnes non reprises : Inconnue");
        assertThat(get("/api/v1/people/" + files.person("any"))).contains("Lou;Ann");
    }

    /** Only the ids of two people tell their documents apart, whatever the order of the lines. */
    @Test
    void theOrderOfTheLinesChangesNothing() throws IOException {
        var lines = List.of(
                "%s;Diagnostic;01/03/2023;;",
                "%s;Contrat CAPE;15/03/2023;14/03/2024;",
                "%s;Contrat CAPE;15/03/2024;14/03/2025;",
                "%s;Contrat CESA;01/05/2025;30/09/2025;CESA",
                "%s;Contrat CESA;01/11/2025;;CESA");
        var documents = new ArrayList<String>();
        for (int seed = 0; seed < 4; seed++) {
            var id = "shuffled-" + seed;
            var shuffled = new ArrayList<>(lines);
            if (seed > 0) Collections.shuffle(shuffled, new Random(seed));
            files.run(
                    files.people(id + ";;Mêlé;Jo;;;Tours;01/01/2023\n"),
                    files.steps(String.join("\n", shuffled).formatted(id, id, id, id, id)));
            documents.add(get("/api/v1/memberships/" + files.membership(id) + "?asOf=2025-12-01")
                    .replaceAll("(person|membership)-[0-9a-f-]+", "$1"));
        }
        assertThat(documents).allMatch(documents.getFirst()::equals);
        assertThat(documents.getFirst()).contains("\"associateBy\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no identifier            | ;Diagnostic;01/01/2023;;                      | Identifiant
            nobody's step            | ghost;Diagnostic;01/01/2023;;                 | Identifiant
            a step of another kind   | bad;Danse;01/01/2023;;                        | Etape de parcours
            no step                  | bad;;01/01/2023;;                             | Etape de parcours
            no day                   | bad;Diagnostic;;;                             | Date d'effet
            31 February              | bad;Diagnostic;31/02/2024;;                   | Date d'effet
            a day in short           | bad;Diagnostic;1/2/2024;;                     | Date d'effet
            31 February in ISO       | bad;Diagnostic;2024-02-31;;                   | Date d'effet
            a year in two digits     | bad;Diagnostic;01/02/24;;                     | Date d'effet
            a year nobody lives in   | bad;Diagnostic;01/02/0024;;                   | Date d'effet
            a CAPE without an end    | bad;Contrat CAPE;01/02/2024;;                 | Date d'échéance
            an end before its start  | bad;Contrat CAPE;01/02/2024;31/01/2024;       |
            another kind of contract | bad;Contrat CESA;01/02/2024;;Bail             | Type de contrat
            a cell too many          | bad;Contrat CAPE;01/02/2024;01/03/2024;;trop  |
            """)
    void aBadLineIsRefusedAloneAndItsColumnNamed(String defect, String line, String column) throws IOException {
        var id = "bad-" + Integer.toHexString(defect.hashCode());
        var report = files.run(
                files.people(id + ";;Mauvais;Cas;;;Tours;01/01/2023\n"),
                files.steps(line.replaceFirst("^bad", id) + "\n" + id + ";Diagnostic;05/01/2023;;\n"));
        assertThat(Import.refusals(report)).containsExactly("parcours.csv:2:" + (column == null ? "" : column));
        assertThat(report.sentences()).first().isEqualTo("2 lignes reprises, 0 déjà là, 1 refusées.");
    }

    @Test
    void anUnreadableCellThatCanBeMissedCostsNobodyTheirPlace() throws IOException {
        var report = files.run(files.people("soft;;Sauf;Ida;pas une adresse;31/02/1980;Tours;32/01/2023\n"));
        assertThat(report.refused()).isEmpty();
        assertThat(String.join("\n", report.sentences()))
                .contains("« E-mail 1 »", "« Date de naissance »", "« Date info coll »")
                .doesNotContain("pas une adresse", "31/02/1980", "32/01/2023", "Sauf");
        assertThat(get("/api/v1/people/" + files.person("soft")))
                .contains("Sauf")
                .doesNotContain("email");
    }

    @Test
    void nobodyIsRecordedWithoutAName() throws IOException {
        var report = files.run(files.people("anon;;;Ida;;;Tours;\n"), files.steps("anon;Diagnostic;01/01/2023;;\n"));
        assertThat(Import.refusals(report)).containsExactly("parcours.csv:2:Identifiant", "personnes.csv:2:Nom");
    }

    @Test
    void aFormulaIsAWordLikeAnother() throws IOException {
        files.run(files.people("calc;;=cmd|' /C calc'!A0;@SUM(1);;;Tours;01/01/2023\n"));
        assertThat(get("/api/v1/people/" + files.person("calc"))).contains("=cmd|", "@SUM(1)");
    }

    @Test
    void theSameLineTwiceCountsOnceAndOneThatContradictsItIsRefused() throws IOException {
        var people = files.people("""
                twin;;Double;Max;;;Tours;01/01/2023
                twin;;Double;Max;;;Tours;01/01/2023
                twin;;Autre;Max;;;Tours;01/01/2023
                """);
        for (var report : List.of(files.rehearse(people), files.run(people))) {
            assertThat(report.sentences()).first().isEqualTo("1 lignes reprises, 1 déjà là, 1 refusées.");
            assertThat(Import.refusals(report)).containsExactly("personnes.csv:4:");
        }
    }

    @Test
    void whatIsNoTableOfPeopleOrStepsIsRefusedWhole() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(zip)) {
            archive.putNextEntry(new ZipEntry("personnes.csv"));
        }
        refused(Files.write(folder.resolve("zip.csv"), zip.toByteArray()), "pas du texte");
        refused(files.file("nul.csv", Import.PEOPLE + "x;;N\0m;P;;;;\n", StandardCharsets.UTF_8), "pas du texte");
        refused(files.file("empty.csv", "", StandardCharsets.UTF_8), "vide");
        refused(files.file("other.csv", "a;b\n1;2\n", StandardCharsets.UTF_8), "ni personnes");
        refused(files.file("comma.csv", "Identifiant,Nom\n", StandardCharsets.UTF_8), "ni personnes");
        refused(
                files.file(
                        "open.csv",
                        Import.PEOPLE + "open;;\"Ouvert;Max;;;Tours;\nnext;;Perdu;Max;;;Tours;\n",
                        StandardCharsets.UTF_8),
                "guillemet");
        refused(folder.resolve("absent.csv"), "n'existe pas");
        try (var big = new RandomAccessFile(folder.resolve("big.csv").toFile(), "rw")) {
            big.setLength(51_000_000);
        }
        refused(folder.resolve("big.csv"), "50 Mo");
    }

    private void refused(Path file, String why) {
        long head = head();
        assertThatThrownBy(() -> files.run(files.people("good;;Bon;Cas;;;Tours;01/01/2023\n"), file))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.values().toString()).contains(why));
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aHeaderAloneBringsNobody() throws IOException {
        assertThat(files.run(files.people("")).sentences())
                .containsExactly("0 lignes reprises, 0 déjà là, 0 refusées.");
    }
}
