package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty-two people validate at once: the numbers follow each other, without a hole and without a double. */
class NumbersUnderFireTest {
    private static final int PEOPLE = 32;
    private static final int EACH = 4;
    private static final Pattern PLACE = Pattern.compile("\"number\":\"F-\\d{4}-(\\d{4,})\"");

    @Test
    void haveNoHoleAndNoDouble() throws Exception {
        try (var house = RunningHouse.fresh();
                var people = Executors.newFixedThreadPool(PEOPLE)) {
            var sale = Selling.in(house, "Tess");
            var drafts = IntStream.range(0, PEOPLE * EACH)
                    .mapToObj(i -> sale.drafted(100 + i))
                    .toList();
            var validations = drafts.stream()
                    .map(draft ->
                            (Callable<Integer>) () -> house.post(sale.team, INVOICES + "/" + draft + "/validate", "{}")
                                    .statusCode())
                    .toList();
            for (var answer : people.invokeAll(validations))
                assertThat(answer.get()).isEqualTo(200);
            var places = new ArrayList<Integer>();
            var list = PLACE.matcher(sale.read(sale.team, INVOICES + "?limit=1000"));
            while (list.find()) places.add(Integer.parseInt(list.group(1)));
            assertThat(places)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, PEOPLE * EACH).boxed().toList());
        }
    }
}
