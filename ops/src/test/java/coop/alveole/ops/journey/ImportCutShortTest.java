package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import that runs while somebody asks for another, and one that the program stops in its middle. */
class ImportCutShortTest {
    private static final int PEOPLE = 400;

    private final RunningHouse house = RunningHouse.fresh();

    @Test
    void whatWasCutShortIsToldAndFinishedByRunningItAgain() {
        var files = dropped();
        assertThat(run(files).statusCode()).isEqualTo(202);
        assertThat(run(files).body()).contains("IMPORT_UNDER_WAY", "Un seul import à la fois");
        until(files, operation -> operation.path("people").asInt() > 2);
        house.restart();

        var cutShort = operation(files);
        assertThat(cutShort.path("state").asString()).isEqualTo("STOPPED");
        assertThat(cutShort.path("mode").asString()).isEqualTo("FOR_REAL");
        assertThat(run(files).statusCode()).isEqualTo(202);
        var report = until(
                        files, operation -> operation.path("state").asString().equals("DONE"))
                .path("report");
        assertThat(report.path("already").asInt()).isPositive();
        assertThat(report.path("recorded").asInt()).isPositive();
        assertThat(report.path("recorded").asInt() + report.path("already").asInt())
                .isEqualTo(PEOPLE);
        assertThat(members()).as("each of them once").isEqualTo(PEOPLE);
        house.restart();
        assertThat(house.get(house.adminToken(), "/api/v1/operations/" + files).statusCode())
                .as("it has ended, and nothing is left of it to tell")
                .isEqualTo(404);
        house.close();
    }

    private int members() {
        var list = house.get(house.adminToken(), house.upToDate("/api/v1/memberships?limit=500"));
        return JsonMapper.shared().readTree(list.body()).path("items").size();
    }

    private String dropped() {
        var lines = IntStream.range(0, PEOPLE)
                .mapToObj("cut-%d;Coupé;Camille;08/01/2023;Tours\n"::formatted)
                .collect(Collectors.joining());
        return Multipart.id(new Multipart()
                .file("personnes.csv", Importing.PEOPLE + lines)
                .to(house, house.adminToken(), "/api/v1/imports"));
    }

    private HttpResponse<String> run(String files) {
        return house.post(house.adminToken(), "/api/v1/imports/" + files + "/run", "{}");
    }

    private JsonNode operation(String files) {
        var answer = house.get(house.adminToken(), "/api/v1/operations/" + files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private JsonNode until(String files, Predicate<JsonNode> reached) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> operation(files), reached);
    }
}
