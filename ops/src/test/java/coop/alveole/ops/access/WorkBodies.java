package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about deadlines, interviews, actions and absences. */
final class WorkBodies {
    static final Map<String, String> ALL = Map.ofEntries(
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
                    "{\"kind\":\"CAPE_END\",\"dueOn\":\"2025-01-31\",\"reason\":\"HANDLED\"}"));

    private WorkBodies() {}
}
