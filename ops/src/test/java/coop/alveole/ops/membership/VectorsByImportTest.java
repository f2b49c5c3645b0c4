package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** VEC-A of the law book, through the import and out by the API: one line a case. */
class VectorsByImportTest extends FilesOfAnExport {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A1  | CAPE 15/03/2023 14/03/2024, CAPE 15/03/2024 14/03/2025, CAPE 15/03/2025 14/03/2026 | 15/03/2026 | 2026-03-15 | 2026-03-15 | CESA ASSOCIATE_WITHIN_THREE_YEARS
            A2  | CAPE 15/03/2023 14/03/2024                                                         | 15/03/2024 | 2026-03-15 | 2026-03-15 |
            A3  | CAPE 15/03/2023 14/03/2024                                                         | 15/09/2024 | 2026-09-15 | 2026-03-15 |
            A4  |                                                                                    | 29/02/2024 | 2027-02-28 | 2027-02-28 |
            A5  | CAPE 29/01/2024 28/02/2024                                                         | 29/02/2024 | 2027-01-29 | 2027-01-29 |
            A6  | CAPE 01/02/2025 31/07/2025                                                         | 31/08/2025 | 2028-02-29 | 2028-02-01 |
            A7  | CAPE 01/02/2025 30/04/2025                                                         | 31/05/2025 | 2028-02-29 | 2028-02-01 |
            A8  | CAPE 01/02/2026 31/10/2026                                                         | 30/11/2026 | 2029-02-28 | 2029-02-01 |
            A9  | CAPE 01/01/2022 30/06/2025                                                         | 01/07/2025 | 2025-07-01 | 2025-07-01 | CAPE CAPE_OF_TWELVE_MONTHS, CESA ASSOCIATE_WITHIN_THREE_YEARS
            A10 | CESA 10/07/2024 09/01/2026                                                         | 10/01/2026 | 2027-07-10 | 2027-07-10 |
            """)
    void theThreeYearsOfTheLawBook(
            String vector, String earlier, String cesa, String associateBy, String warnOn, String broken)
            throws IOException {
        var steps = new StringBuilder();
        for (var contract : parts(earlier)) {
            var words = contract.split(" ", -1);
            steps.append("%s;Contrat %s;%s;%s;\n".formatted(vector, words[0], words[1], words[2]));
        }
        steps.append("%s;Contrat CESA;%s;;CESA\n".formatted(vector, cesa));
        var report =
                files.run(files.people(vector + ";;Vecteur;Essai;;;Tours;01/01/2022\n"), files.steps(steps.toString()));
        assertThat(report.refused()).isEmpty();

        var day = LocalDate.parse(cesa, FRENCH);
        var at = "asOf=" + day + "&after=" + head();
        var member = json("/api/v1/memberships/" + files.membership(vector) + "?" + at);
        assertThat(member.path("standing").asString()).isEqualTo("CESA");
        assertThat(member.path("associateBy").asString()).isEqualTo(associateBy);
        assertThat(member.path("warnOn").asString()).isEqualTo(warnOn);
        assertThat(breaches(member)).isEqualTo(parts(broken));

        var deadline = items(json("/api/v1/deadlines?kind=ASSOCIATION&limit=200&" + at)).stream()
                .filter(item -> item.path("membershipId").asString().equals(files.membership(vector)))
                .findFirst()
                .orElseThrow();
        assertThat(deadline.path("dueOn").asString()).isEqualTo(associateBy);
        assertThat(deadline.path("warnOn").asString()).isEqualTo(warnOn);
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : List.of(text.split(", "));
    }

    private static List<String> breaches(JsonNode member) {
        return all(member.path("contracts")).stream()
                .flatMap(contract -> all(contract.path("broken")).stream()
                        .map(rule -> contract.path("kind").asString() + " " + rule.asString()))
                .toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return all(page.path("items"));
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private JsonNode json(String path) {
        var answer = house.get(token, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
