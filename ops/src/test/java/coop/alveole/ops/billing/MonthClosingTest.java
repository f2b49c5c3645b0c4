package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.RunningHouse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month is closed over HTTP: once over, in order, once; what comes later leaves it as it is. */
class MonthClosingTest {
    private static final String CONTRIBUTIONS = "/api/v1/contributions";
    private static final String CLOSE = CONTRIBUTIONS + "/close-month";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningHouse house = RunningHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void closedMonthsStayAsTheyAre() {
        var sale = Selling.in(house, "Yaël");
        decide(
                sale,
                "direct-charge",
                "2026-01-01",
                "\"name\":\"Logiciel\",\"amountCents\":900,\"bearer\":\"PER_ACTIVITY\",\"period\":\"MONTHLY\"");
        var beginner = underACape(sale);
        var invoice = sale.drafted(4_200_00);
        validate(sale, invoice, "2026-09-10");
        awaitLines(sale.activity, "2026-09", 1);
        assertThat(of(sale, "2026-09"))
                .containsEntry("status", "PROVISIONAL")
                .containsEntry("turnoverCents", "420000")
                .containsEntry("baseCents", "420000")
                .containsEntry("rateBasisPoints", "1000")
                .containsEntry("amountCents", "42000");
        sale.refused(sale.entrepreneur, CLOSE, month("2026-09"), "FORBIDDEN");
        sale.refused(
                sale.team, CLOSE, month(YearMonth.now(ZoneId.of("Europe/Paris")).toString()), "CLOSED_ONCE_OVER");
        sale.refused(sale.team, CLOSE, month("2026-10"), "MONTHS_CLOSED_IN_ORDER");
        assertThat(sale.done(CLOSE + "?simulate=true", month("2026-09")).body()).contains("ContributionMonthClosed");
        assertThat(of(sale, "2026-09")).containsEntry("status", "PROVISIONAL");

        assertThat(closed("2026-09", sale)).containsEntry("closed", "2").containsEntry("closedBefore", "0");
        assertThat(closed("2026-09", sale)).containsEntry("closed", "0").containsEntry("closedBefore", "2");
        assertThat(of(sale, "2026-09"))
                .containsEntry("status", "CLOSED")
                .containsEntry("amountCents", "42000")
                .containsEntry("chargesCents", "900");
        assertThat(of(sale, beginner, "2026-09"))
                .containsEntry("minimumCents", "255")
                .containsEntry("amountCents", "255")
                .containsEntry("chargesCents", "900");

        decide(sale, "contribution-rate", "2026-10-01", "\"value\":\"12\"");
        var late = RunningHouse.id(sale.done(
                sale.entrepreneur,
                INVOICES + "/" + invoice + "/credit",
                "{\"lines\":[{\"label\":\"Remise\",\"unitPriceCents\":80000,\"vatBasisPoints\":2000}]}"));
        validate(sale, late, "2026-09-30");
        awaitLines(sale.activity, "2026-10", 1);
        assertThat(of(sale, "2026-09")).containsEntry("status", "ADJUSTED").containsEntry("amountCents", "42000");
        assertThat(of(sale, "2026-10"))
                .containsEntry("status", "PROVISIONAL")
                .containsEntry("baseCents", "-80000")
                .containsEntry("amountCents", "-8000");
        assertThat(sale.read(sale.team, CONTRIBUTIONS + "/" + sale.activity + "/2026-10"))
                .contains("\"corrects\":\"2026-09\"", "\"rateBasisPoints\":1000");
        assertThat(sale.read(sale.team, CONTRIBUTIONS + "/" + sale.activity + "/2026-09?asOf=2026-09-29"))
                .contains("\"adjustedBy\":[]");
    }

    /** Security §11: a sum over fewer than five others would tell of one of them. */
    @Test
    void aColleagueReadsTheirOwnAndASumOverFiveOthersAtLeast() {
        var mine = Selling.in(house, "Inès");
        var theirs = Selling.in(house, "Otto");
        validate(mine, mine.drafted(100_00), "2026-10-20");
        validate(theirs, theirs.drafted(200_00), "2026-10-20");
        awaitLines(mine.activity, "2026-10", 1);
        awaitLines(theirs.activity, "2026-10", 1);
        assertThat(mine.read(mine.entrepreneur, CONTRIBUTIONS + "?month=2026-10"))
                .contains(mine.activity)
                .doesNotContain(theirs.activity);
        assertThat(house.get(mine.entrepreneur, CONTRIBUTIONS + "/" + theirs.activity + "/2026-10")
                        .statusCode())
                .isEqualTo(404);
        var total = CONTRIBUTIONS + "/total?month=2026-10";
        assertThat(mine.read(mine.team, total)).contains("\"shown\":true");
        assertThat(mine.read(mine.entrepreneur, total)).isEqualTo("{\"month\":\"2026-10\",\"shown\":false}");
        IntStream.range(0, 4).forEach(each -> {
            var other = Selling.in(house, "Autre" + "abcd".charAt(each));
            validate(other, other.drafted(1_000_00), "2026-10-21");
            awaitLines(other.activity, "2026-10", 1);
        });
        assertThat(mine.read(mine.entrepreneur, total)).contains("\"shown\":false");
        for (var month : new String[] {"2026-09", "2026-10"}) mine.done(CLOSE, month(month));
        assertThat(mine.read(mine.entrepreneur, total)).contains("\"shown\":true", "\"amountCents\"");
    }

    private void validate(Selling sale, String invoice, String on) {
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{\"issuedOn\":\"" + on + "\"}");
    }

    /** Who sells nothing yet. */
    private String underACape(Selling sale) {
        var member = house.readyToSign(sale.team, "Commence", "Célia", "Tours");
        sale.done(
                "/api/v1/memberships/" + member + "/sign-cape",
                "{\"signedOn\":\"2026-03-02\",\"startsOn\":\"2026-03-02\",\"endsOn\":\"2027-03-01\"}");
        return RunningHouse.id(house.post(
                sale.team,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2026-03-02\",\"sector\":\"Jardin\",\"name\":\"Potager\"}"
                        .formatted(member)));
    }

    private void decide(Selling sale, String rule, String from, String words) {
        sale.done(
                sale.coManager,
                "/api/v1/house-rules/" + rule,
                "{" + words + ",\"validFrom\":\"" + from
                        + "\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2025-12-15\",\"source\":\"essai\"}");
    }

    private void awaitLines(String activity, String month, int count) {
        await().untilAsserted(() ->
                assertThat(view(activity, month).get("lines").size()).isEqualTo(count));
    }

    private Map<String, String> closed(String month, Selling sale) {
        return flat(JSON.readTree(sale.done(CLOSE, month(month)).body()));
    }

    private Map<String, String> of(Selling sale, String month) {
        return of(sale, sale.activity, month);
    }

    private Map<String, String> of(Selling sale, String activity, String month) {
        return flat(JSON.readTree(sale.read(sale.team, CONTRIBUTIONS + "/" + activity + "/" + month)));
    }

    private JsonNode view(String activity, String month) {
        var path = house.upToDate(CONTRIBUTIONS + "/" + activity + "/" + month);
        return JSON.readTree(house.get(house.adminToken(), path).body());
    }

    private static Map<String, String> flat(JsonNode json) {
        var words = new HashMap<String, String>();
        json.properties()
                .forEach(each -> words.put(
                        each.getKey(),
                        each.getValue().isValueNode() ? each.getValue().asString() : ""));
        return words;
    }

    private static String month(String month) {
        return "{\"month\":\"" + month + "\"}";
    }
}
