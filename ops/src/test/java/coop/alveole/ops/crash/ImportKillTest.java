package coop.alveole.ops.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.domain.imports.LineCounts;
import coop.alveole.ops.Turn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An import killed in its middle and run again records what one that was left alone records, and nothing twice. */
@EnabledIfSystemProperty(named = Turn.LONG, matches = "true", disabledReason = "one of the long suites: ops/long.sh")
class ImportKillTest {
    private static final int PEOPLE = 100;
    private static final int LINES = 4 * PEOPLE;

    @TempDir
    Path folder;

    @Test
    void whatAKillInterruptedIsFinishedAndNothingIsDoubled() throws Exception {
        var people = people();
        var steps = steps();
        var left = folder.resolve("left-alone");
        assertThat(imported(left, people, steps)).contains(ImportReport.counted(new LineCounts(LINES, 0, 0)));

        var killed = folder.resolve("killed");
        killedInTheMiddle(killed, people, steps);
        assertThat(facts(killed).values().stream().mapToInt(Integer::intValue).sum())
                .isPositive()
                .isLessThan(facts(left).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(imported(killed, people, steps)).contains(" 0 refusées.").doesNotContain("\n0 lignes");
        assertThat(facts(killed)).isEqualTo(facts(left));
    }

    private Path people() throws IOException {
        var text = new StringBuilder("Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement\n");
        for (int i = 0; i < PEOPLE; i++) text.append("k%d;Interrompu;Camille;08/01/2023;Tours%n".formatted(i));
        return Files.writeString(folder.resolve("people.csv"), text);
    }

    private Path steps() throws IOException {
        var text = new StringBuilder("Identifiant;Etape de parcours;Date d'effet;Date d'échéance\n");
        for (int i = 0; i < PEOPLE; i++)
            text.append("k%d;Diagnostic;15/01/2023;%n".formatted(i))
                    .append("k%d;Contrat CAPE;01/02/2023;31/01/2024%n".formatted(i))
                    .append("k%d;Contrat CESA;01/02/2024;%n".formatted(i));
        return Files.writeString(folder.resolve("steps.csv"), text);
    }

    private static String imported(Path house, Path people, Path steps) throws IOException, InterruptedException {
        var process = started(house, people, steps);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** As soon as it says that it is half-way: somebody is then half recorded. */
    private static void killedInTheMiddle(Path house, Path people, Path steps)
            throws IOException, InterruptedException {
        var process = started(house, people, steps);
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var halfWay = said.lines().filter(line -> line.equals(PEOPLE / 2 + " personnes sur " + PEOPLE));
            assertThat(halfWay.findFirst()).isPresent();
            process.destroyForcibly().waitFor();
        }
    }

    private static Process started(Path house, Path people, Path steps) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(
                                OnTheseClasses.program().stream(),
                                Stream.of(
                                        "import",
                                        "members",
                                        people.toString(),
                                        steps.toString(),
                                        "--data",
                                        house.resolve("data").toString()))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", house.resolve("outside").toString());
        return builder.start();
    }

    /** How many of each kind the record holds about people and their paths. */
    private static Map<String, Integer> facts(Path house) throws SQLException {
        var facts = new TreeMap<String, Integer>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + house.resolve("data").resolve("events.db"));
                var query = connection.createStatement();
                var rows = query.executeQuery("SELECT payloadType, COUNT(*) FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier LIKE 'person-%' OR aggregateIdentifier LIKE 'membership-%'"
                        + " GROUP BY payloadType")) {
            while (rows.next()) facts.put(rows.getString(1), rows.getInt(2));
        }
        return facts;
    }
}
