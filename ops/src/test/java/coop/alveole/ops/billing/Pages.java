package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of the API to its end, page after page. */
record Pages(RunningHouse house, String token) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** {@code query}: with its question mark, or empty. */
    List<JsonNode> all(String path, String query) {
        var items = new ArrayList<JsonNode>();
        var address = path + (query.isEmpty() ? "?" : query + "&") + "limit=200";
        var page = read(address);
        page.get("items").valueStream().forEach(items::add);
        while (page.has("next")) {
            page = read(address + "&cursor=" + page.get("next").asString());
            page.get("items").valueStream().forEach(items::add);
        }
        return items;
    }

    JsonNode read(String path) {
        var answer = house.get(token, house.upToDate(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
