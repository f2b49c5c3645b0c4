package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about deadlines, interviews, actions and absences. */
final class WorkBodies {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/people/{id}/settle-divergence",
                    "{\"subject\":\"WORDS.PHONE\",\"kept\":\"HERE\",\"settledOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/imports/{run}/undo", "{\"undoneOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/empty-detail", "{\"field\":\"phone\",\"emptiedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/empty-social", "{\"field\":\"children\",\"emptiedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/empty-care", "{\"field\":\"aahEndsOn\",\"emptiedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/record-interview", "{\"heldOn\":\"2024-03-31\"}"),
            Map.entry("/api/v1/memberships/{id}/withdraw-interview", "{\"heldOn\":\"2024-03-31\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/snooze-deadline",
                    "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\",\"until\":\"2025-01-30\",\"reason\":\"PERSON_AWAY\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/suspend-reminders",
                    "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\",\"reason\":\"PERSON_AWAY\"}"),
            Map.entry("/api/v1/memberships/{id}/resume-reminders", "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\"}"),
            Map.entry("/api/v1/memberships/{id}/take-up-deadline", "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/close-deadline",
                    "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\",\"reason\":\"HANDLED\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/note-action",
                    "{\"what\":\"Rappeler\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-01-31\"}"),
            Map.entry(
                    "/api/v1/actions",
                    "{\"what\":\"Commander du papier\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-01-31\"}"),
            Map.entry("/api/v1/actions/{id}/reassign", "{\"addressee\":\"CO_MANAGER\"}"),
            Map.entry("/api/v1/actions/{id}/put-off", "{\"dueOn\":\"2099-02-28\",\"reason\":\"PERSON_AWAY\"}"),
            Map.entry("/api/v1/accounts/{id}/record-absence", "{\"from\":\"2099-01-01\",\"lastDay\":\"2099-01-15\"}"),
            Map.entry("/api/v1/accounts/{id}/end-absence", "{\"from\":\"2099-01-01\",\"returnedOn\":\"2099-01-10\"}"),
            Map.entry(
                    "/api/v1/flags/acknowledge",
                    "{\"flags\":[\"flag.membership-OWN.CAPE_RENEWED_TWICE.CAPE.2020-01-01.2020-06-30.-\"],"
                            + "\"reason\":\"KNOWN_AND_PAST\"}"),
            Map.entry(
                    "/api/v1/flags/reopen",
                    "{\"flags\":[\"flag.membership-OWN.CAPE_RENEWED_TWICE.CAPE.2020-01-01.2020-06-30.-\"]}"),
            Map.entry("/api/v1/sending/switch-on", "{\"read\":\"" + "0".repeat(64) + "\"}"),
            Map.entry("/api/v1/sending/switch-off", "{}"),
            Map.entry(
                    "/api/v1/anchors/keepers",
                    "{\"name\":\"union régionale ANY\",\"address\":\"union@exemple.example\"}"),
            Map.entry("/api/v1/anchors/keepers/{keeper}/dismiss", "{}"),
            Map.entry("/api/v1/sending/choose-tone", "{\"tone\":\"WARM\"}"),
            Map.entry("/api/v1/actions/{id}/finish", "{}"),
            Map.entry("/api/v1/actions/{id}/drop", "{\"reason\":\"NOT_APPLICABLE\"}"));

    private WorkBodies() {}
}
