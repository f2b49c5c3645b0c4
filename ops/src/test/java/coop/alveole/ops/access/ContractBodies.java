package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about contracts other than the CAPE and the CESA. */
final class ContractBodies {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/memberships/{id}/sign-employment",
                    "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-terms",
                    "{\"startsOn\":\"2024-02-01\",\"contractHourlyRate\":\"12,50\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-amendment",
                    "{\"effectiveFrom\":\"2024-02-01\",\"number\":2,\"contractHours\":\"24\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/end-employment",
                    "{\"lastDay\":\"2024-03-31\",\"cause\":\"RESIGNATION\"}"));

    private ContractBodies() {}
}
