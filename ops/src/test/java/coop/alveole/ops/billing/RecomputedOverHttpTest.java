package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.RunningHouse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten per cent of what the API says was sold, credited and bought, by plain decimals that share nothing with the product. */
class RecomputedOverHttpTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");

    private final RunningHouse house = RunningHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theContributionOfAMonthIsTenPerCentOfEachFactToTheCent() {
        var sale = Selling.in(house, "Yaël");
        var sold = new ArrayList<String>();
        for (long cents : new long[] {333_35, 333_35, 333_35, 1, 5, 99_95, 12_345_67, 4_200_00}) {
            var invoice = sale.drafted(cents);
            validate(sale, invoice);
            sold.add(invoice);
        }
        var credit = RunningHouse.id(sale.done(
                sale.entrepreneur,
                INVOICES + "/" + sold.getLast() + "/credit",
                "{\"lines\":[{\"label\":\"Remise\",\"unitPriceCents\":33335,\"vatBasisPoints\":2000}]}"));
        validate(sale, credit);
        var purchase = RunningHouse.id(house.post(
                sale.entrepreneur,
                "/api/v1/purchases",
                ("{\"kind\":\"SUBCONTRACTING\",\"invoiceId\":\"%s\",\"netCents\":77705,\"supplier\":\"Atelier voisin\","
                                + "\"boughtOn\":\"2026-10-12\"}")
                        .formatted(sold.getLast())));
        sale.done("/api/v1/purchases/" + purchase + "/approve", "{}");
        await().untilAsserted(
                        () -> assertThat(statement(sale).get("lines").size()).isEqualTo(10));
        assertThat(statement(sale).get("amountCents").asLong()).isEqualTo(recomputed(sale));
    }

    private void validate(Selling sale, String invoice) {
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{\"issuedOn\":\"2026-10-10\"}");
    }

    private JsonNode statement(Selling sale) {
        return read(sale, "/api/v1/contributions/" + sale.activity + "/2026-10");
    }

    private long recomputed(Selling sale) {
        var facts = new ArrayList<BigDecimal>();
        for (var invoice : items(sale, INVOICES + "?activityId=" + sale.activity)) {
            var net = new BigDecimal(invoice.get("netCents").asLong());
            facts.add(invoice.get("kind").asString().equals("CREDIT_NOTE") ? net.negate() : net);
        }
        for (var purchase : items(sale, "/api/v1/purchases?state=APPROVED"))
            facts.add(new BigDecimal(purchase.get("netCents").asLong()).negate());
        return facts.stream()
                .map(fact -> fact.multiply(TEN_PERCENT).setScale(0, RoundingMode.HALF_UP))
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }

    private List<JsonNode> items(Selling sale, String path) {
        return Stream.of(read(sale, path).get("items"))
                .flatMap(items -> items.valueStream())
                .toList();
    }

    private JsonNode read(Selling sale, String path) {
        return JSON.readTree(sale.read(sale.team, path));
    }
}
