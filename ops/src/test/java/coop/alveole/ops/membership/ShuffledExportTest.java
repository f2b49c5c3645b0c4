package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.readstore.ReadStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The same export in another order of its columns, of its lines and of its files, as csv or as a workbook, gives the same
 * documents in every display of another house.
 */
class ShuffledExportTest {
    private static final List<String> IDENTIFIERS = List.of("mix-1", "mix-2", "mix-3");
    private static final String PEOPLE = """
            Identifiant Autonomie;Nom;Prénom;Antenne de rattachement;Date info coll;E-mail 1;Date d'entrée au sociétariat;Prescripteur;Date de la visite médicale;Date limite
            mix-1;Mêlée;Jo;Tours;01/01/2021;jo@example.org;20/06/2023;Mission locale;02/02/2022;02/02/2026
            mix-2;Brassé;Lou;Blois;02/01/2021;;;;;
            mix-3;Battue;Ida;Tours;;ida@example.org;;France Travail;;
            """;
    private static final String STEPS = """
            Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de contrat;Taux horaire;Numéro de l'avenant;Type de sortie;Motif de sortie
            mix-1;Diagnostic;10/01/2021;;;;;;
            mix-1;Contrat CAPE;01/02/2021;31/01/2022;;;;;
            mix-1;Contrat CESA;01/02/2022;;CESA;11,50;;;
            mix-1;Avenant contrat;01/03/2023;;;12,40;;;
            mix-1;Avenant contrat;01/03/2024;;;13,40;;;
            mix-2;Contrat CESA;01/03/2021;30/06/2022;CESA;;;;
            mix-2;Sortie;30/06/2022;;;;;Démission;Formation
            mix-2;Contrat CESA;01/03/2023;;CESA;;;;
            mix-3;Contrat CESA;01/03/2013;28/02/2014;CDD;10,00;;;
            mix-3;Contrat CAPE;01/02/2024;31/10/2024;;;;;
            mix-3;Sortie;31/10/2024;;;;;Fin de CAPE;Abandon
            """;

    @TempDir
    private Path folder;

    @Test
    void theDocumentsAreTheSame() throws IOException {
        try (var inOrder = RunningHouse.fresh();
                var mixed = RunningHouse.fresh();
                var book = RunningHouse.fresh()) {
            var plain = new Import(inOrder, folder);
            var report = plain.run(text("people", PEOPLE), text("steps", STEPS));
            assertThat(report.sentences()).containsExactly("14 lignes reprises, 0 déjà là, 0 refusées.");

            new Import(mixed, folder)
                    .run(text("mixed-steps", shuffled(STEPS, 7)), text("mixed-people", shuffled(PEOPLE, 8)));
            new Import(book, folder)
                    .run(new Sheets()
                            .sheet("Parcours", shuffled(STEPS, 9))
                            .sheet("Personnes", shuffled(PEOPLE, 10))
                            .in(folder.resolve("export.xlsx")));
            for (var other : List.of(mixed, book))
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                    var documents = documents(inOrder);
                    assertThat(documents).hasSizeGreaterThan(10);
                    assertThat(documents.toString()).contains("2023-06-20", "2024-10-31", "Mission locale");
                    assertThat(documents(other)).isEqualTo(documents);
                });
        }
    }

    private Path text(String name, String csv) throws IOException {
        return Files.write(folder.resolve(name + ".csv"), csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String shuffled(String csv, int seed) {
        var random = new Random(seed);
        var rows = csv.lines().map(line -> Arrays.asList(line.split(";", -1))).collect(Collectors.toList());
        var columns =
                IntStream.range(0, rows.getFirst().size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(columns, random);
        var header = rows.removeFirst();
        Collections.shuffle(rows, random);
        rows.addFirst(header);
        return rows.stream()
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Of each collection those that speak of these people, without what each house makes for itself: ids, seals, times. */
    private static Map<String, List<String>> documents(RunningHouse house) {
        var engine = Objects.requireNonNull(house.bean(FoldEngine.class));
        var store = (ReadStore) Objects.requireNonNull(ReflectionTestUtils.getField(engine, "store"));
        var database = store.database();
        var documents = new TreeMap<String, List<String>>();
        for (var name : database.listCollectionNames()) {
            var about = new ArrayList<String>();
            for (var document : database.getCollection(name, BsonDocument.class).find())
                about.add(named(document.toJson(), house));
            about.removeIf(text -> IDENTIFIERS.stream().noneMatch(text::contains));
            Collections.sort(about);
            if (!about.isEmpty()) documents.put(name, about);
        }
        return documents;
    }

    private static String named(String json, RunningHouse house) {
        var files = new Import(house, Path.of(""));
        var text = json;
        for (var identifier : IDENTIFIERS)
            text = text.replace(files.person(identifier).substring("person-".length()), identifier);
        return text.replaceAll("(import|account)-[0-9a-f-]{36}", "$1")
                .replaceAll("~[A-Za-z0-9_-]+", "~")
                .replaceAll("\"(\\w*[pP]osition|at|recordedAt)\": (\\d+|\\{[^}]*}|\"[^\"]*\")", "\"$1\": 0");
    }
}
