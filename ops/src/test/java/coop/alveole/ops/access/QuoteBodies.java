package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about a quote. */
final class QuoteBodies {
    private static final String QUOTES = "/api/v1/quotes";
    private static final String OURS = QUOTES + "/{id}/";
    private static final String OFFER =
            "\"customerId\":\"CUSTOMER\",\"suppliedOn\":\"2024-03-08\",\"validUntil\":\"2099-12-31\","
                    + "\"lines\":[{\"label\":\"Conseil\",\"unitPriceCents\":10000}]}";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(QUOTES, "{\"activityId\":\"ACTIVITY\"," + OFFER),
            Map.entry(OURS + "revise", "{" + OFFER),
            Map.entry(OURS + "discard", "{}"),
            Map.entry(OURS + "submit", "{}"),
            Map.entry(OURS + "return", "{\"comment\":\"Prix à revoir\"}"),
            Map.entry(OURS + "approve", "{}"),
            Map.entry(OURS + "send", "{}"),
            Map.entry(OURS + "sign", "{}"),
            Map.entry(OURS + "decline", "{\"motive\":\"Trop tard\"}"),
            Map.entry(OURS + "invoice-deposit", "{\"shareBasisPoints\":3000}"),
            Map.entry(OURS + "invoice-progress", "{\"netCents\":1000}"),
            Map.entry(OURS + "invoice-balance", "{}"));

    private QuoteBodies() {}
}
