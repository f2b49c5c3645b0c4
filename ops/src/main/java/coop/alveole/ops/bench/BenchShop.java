package coop.alveole.ops.bench;

import coop.alveole.domain.access.Role;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What it takes to sell in a house of the bench: what the law has it say, somebody under a contract, a customer. */
final class BenchShop {
    private static final String DECIDED =
            ",\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}";

    private static final Map<String, String> SAID = Map.of(
            "choose-name", "{\"name\":\"Coopérative d'exemple\"" + DECIDED,
            "choose-legal-form", "{\"form\":\"SARL_SCOP\"" + DECIDED,
            "record-siren", "{\"siren\":\"732829320\"" + DECIDED,
            "address", "{\"street\":\"1 allée des Alvéoles\",\"town\":\"37000 Tours\"" + DECIDED,
            "rcs-town", "{\"value\":\"Tours\"" + DECIDED,
            "vat-number", "{\"value\":\"FR44732829320\"" + DECIDED);

    private static final int DAYS_UNDER_CONTRACT = 10;

    private final BenchHouse house;
    private final String manager;
    private final String draft;

    private BenchShop(BenchHouse house, String manager, String draft) {
        this.house = house;
        this.manager = manager;
        this.draft = draft;
    }

    static BenchShop open(BenchHouse house) throws IOException, InterruptedException {
        var manager = house.tokenOf(Role.CO_MANAGER);
        for (var said : SAID.entrySet()) house.as(manager, "/api/v1/house-rules/" + said.getKey(), said.getValue());
        var today = LocalDate.now(ZoneOffset.UTC);
        var since = today.minusDays(DAYS_UNDER_CONTRACT);
        var member = house.member(1);
        house.post(
                200,
                "/api/v1/memberships/" + member + "/sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                        .formatted(since, since, since.plusMonths(12).minusDays(1)));
        var activity = house.made(
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"%s\",\"sector\":\"Bois\",\"name\":\"Menuiserie\"}"
                        .formatted(member, since));
        var customer = house.made(
                "/api/v1/customers",
                ("{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"Camille Exemple\",\"street\":\"1 rue Fictive\","
                                + "\"postcode\":\"37000\",\"city\":\"Tours\"}")
                        .formatted(activity));
        var draft = ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"%s\","
                        + "\"lines\":[{\"label\":\"Pose de parquet\",\"unitPriceCents\":10000}]}")
                .formatted(activity, customer, today);
        return new BenchShop(house, manager, draft);
    }

    /** Answers its id. */
    String drafted() throws IOException, InterruptedException {
        return house.made("/api/v1/invoices", draft);
    }

    /** By somebody else than who wrote it. */
    void validate(String invoice) throws IOException, InterruptedException {
        house.as(manager, "/api/v1/invoices/" + invoice + "/validate", "{}");
    }
}
