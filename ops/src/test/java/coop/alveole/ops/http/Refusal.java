package coop.alveole.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** What a refusal looks like to whoever sent something odd: a problem with a name, and where. */
final class Refusal {
    private Refusal() {}

    static void requireRefusal(HttpResponse<String> answer, int status, String pointer) {
        requireRefusal(answer, status);
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/pointer")
                        .asString())
                .as(answer.body())
                .isEqualTo(pointer);
    }

    static void requireRefusal(HttpResponse<String> answer, int status) {
        requireRefusal(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    static void requireRefusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.statusCode() + " " + answer.body())
                .startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString())
                .isNotBlank();
    }
}
