package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.Rule;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** « pourquoi ? » leads somewhere, from every refusal there is. */
class RulePagesTest {
    @Test
    void everyRuleHasItsPage() {
        var house = RunningHouse.shared();
        assertThat(rules()).hasSizeGreaterThan(100).allSatisfy(rule -> {
            var slug = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var page = house.send(
                    HttpRequest.newBuilder(house.uri("/problems/" + slug)).header("Accept", "text/html"));
            assertThat(page.statusCode()).as(slug).isEqualTo(200);
            assertThat(page.body()).contains(rule.text().lawId());
        });
    }

    private static Stream<Rule> rules() {
        return Code.ofTheProduct().classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Rule.class::cast);
    }
}
