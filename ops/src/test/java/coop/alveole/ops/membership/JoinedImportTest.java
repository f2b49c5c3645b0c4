package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.MembershipId;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two numbers of the former software for one human: once their files are joined, the next export adds nothing. */
class JoinedImportTest extends FilesOfAnExport {
    private static final String LINES = """
            left%1$s;;Double;Dora;;;Tours;01/01/2021
            back%1$s;;Double;Dora;;;Tours;01/01/2025
            """;
    private static final String PATHS = """
            left%1$s;Contrat CAPE;01/02/2021;31/07/2021;
            back%1$s;Contrat CESA;03/02/2025;;CESA
            """;

    @Test
    void theSamePathsAreThereAndTheWordsOfTheOtherNumberAreLeftAside() throws IOException {
        taken("1");
        join("1");
        long head = head();
        var again = files.run(files.people(LINES.formatted("1")), files.steps(PATHS.formatted("1")));
        assertThat(again.refused()).isEmpty();
        assertThat(again.sentences())
                .filteredOn(each -> each.contains("fiche jointe"))
                .hasSize(1);
        assertThat(head()).isEqualTo(head);
        assertThat(files.rehearse(files.people(LINES.formatted("1")), files.steps(PATHS.formatted("1")))
                        .sentences())
                .isEqualTo(again.sentences());
    }

    @Test
    void aJoinedFileIsNotMissedByFilesThatNameTheOtherOne() throws IOException {
        taken("4");
        var kept = LINES.formatted("4")
                .lines()
                .filter(line -> line.startsWith("back4;"))
                .collect(Collectors.joining("\n", "", "\n"));
        var left = new MembershipId(files.membership("left4"));
        assertThat(files.run(files.people(kept)).missing()).contains(left);
        join("4");
        assertThat(files.run(files.people(kept)).missing()).doesNotContain(left);
    }

    @Test
    void aContractThatTheOtherNumberTellsSinceCountsForTheFileKept() throws IOException {
        taken("2");
        join("2");
        assertThat(kept("2")).contains("\"associateBy\":\"2027-08-03\"");
        var more = PATHS.formatted("2") + "left2;Contrat CAPE;01/09/2021;30/11/2021;\n";
        assertThat(files.run(files.people(LINES.formatted("2")), files.steps(more))
                        .refused())
                .isEmpty();
        assertThat(kept("2")).contains("\"associateBy\":\"2027-05-03\"");
        long head = head();
        files.run(files.people(LINES.formatted("2")), files.steps(more));
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void partedTheOtherNumberDesignatesItsOwnFileAgain() throws IOException {
        taken("3");
        join("3");
        post("3", "part-files", "partedOn");
        long head = head();
        var again = files.run(files.people(LINES.formatted("3")), files.steps(PATHS.formatted("3")));
        assertThat(again.sentences()).noneMatch(each -> each.contains("fiche jointe"));
        assertThat(head()).isEqualTo(head);
        assertThat(kept("3")).contains("\"associateBy\":\"2028-02-03\"");
    }

    private void taken(String number) throws IOException {
        var report = files.run(files.people(LINES.formatted(number)), files.steps(PATHS.formatted(number)));
        assertThat(report.refused()).isEmpty();
    }

    private void join(String number) {
        post(number, "join-files", "joinedOn");
    }

    private void post(String number, String verb, String day) {
        var answer = house.post(
                token,
                "/api/v1/memberships/" + files.membership("back" + number) + "/" + verb,
                "{\"joined\":\"%s\",\"%s\":\"2026-05-04\"}".formatted(files.membership("left" + number), day));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String kept(String number) {
        return house.get(token, house.upToDate("/api/v1/memberships/" + files.membership("back" + number)))
                .body();
    }
}
