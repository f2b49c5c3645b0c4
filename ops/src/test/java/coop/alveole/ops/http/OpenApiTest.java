package coop.alveole.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Approved;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of itself is kept beside the code, so that a change of it is seen by whoever reviews. */
class OpenApiTest {
    private static final Path KEPT = Approved.DOCS.resolve("openapi.json");

    @Test
    void theDescriptionOfTheApiIsUpToDate() {
        var house = RunningHouse.shared();
        var answer = house.send(HttpRequest.newBuilder(house.uri("/v3/api-docs")));
        assertThat(answer.statusCode()).isEqualTo(200);
        var pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var description = pretty.writeValueAsString(pretty.readTree(answer.body())) + "\n";
        assertThat(description).contains("\"openapi\" : \"3.1").contains("sign-cesa");
        Approved.generated(KEPT, description);
    }
}
