package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about a document produced. */
final class DocumentBodies {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/memberships/{id}/produce-document",
                    "{\"kind\":\"CESA_CONTRACT\",\"day\":\"2024-02-01\",\"number\":0}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-registered-letter",
                    "{\"document\":\"document-ANY\",\"sentOn\":\"2024-02-01\",\"number\":\"1A12345678901\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/withdraw-registered-letter",
                    "{\"document\":\"document-ANY\",\"number\":\"1A12345678901\",\"reason\":\"MISTYPED\"}"),
            Map.entry(
                    "/api/v1/letter-batches/produce",
                    "{\"kind\":\"ASSOCIATION_LETTER\",\"members\":[\"membership-OWN\"]}"),
            Map.entry(
                    "/api/v1/letter-batches/{batch}/record-numbers",
                    "{\"sentOn\":\"2024-02-01\",\"numbers\":\"1A12345678901\"}"));

    private DocumentBodies() {}
}
