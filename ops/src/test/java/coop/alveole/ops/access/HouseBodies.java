package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about people, accounts, activities and the house itself. */
final class HouseBodies {
    /** Since when, decided by whom and when, and where that can be read. */
    static final String DECIDED =
            ",\"validFrom\":\"2024-02-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2024-01-31\",\"source\":\"essai\"}";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("/api/v1/backups", "{}"),
            Map.entry("/api/v1/house-documents/publish", "{}"),
            Map.entry("/api/v1/house-documents/withdraw", "{\"documentId\":\"paper-ANY\",\"reason\":\"WRONG_FILE\"}"),
            Map.entry("/api/v1/imports", "{}"),
            Map.entry("/api/v1/imports/{files}/run", "{}"),
            Map.entry("/api/v1/imports/columns/map", "{\"table\":\"PEOPLE\",\"column\":\"Surnom\",\"readAs\":\"Nom\"}"),
            Map.entry("/api/v1/imports/columns/leave", "{\"table\":\"PEOPLE\",\"column\":\"Surnom\"}"),
            Map.entry("/api/v1/people", "{\"lastName\":\"Essai\",\"firstName\":\"Droits\"}"),
            Map.entry("/api/v1/people/{id}/change-details", "{\"changedOn\":\"2024-02-01\",\"firstName\":\"Autre\"}"),
            Map.entry("/api/v1/people/{id}/change-social", "{\"changedOn\":\"2024-02-01\",\"children\":\"2\"}"),
            Map.entry("/api/v1/people/{id}/change-care", "{\"changedOn\":\"2024-02-01\",\"aahEndsOn\":\"2027-02-01\"}"),
            Map.entry(
                    "/api/v1/people/{id}/record-residence-permit",
                    "{\"recordedOn\":\"2024-02-01\",\"validUntil\":\"2026-02-01\"}"),
            Map.entry(
                    "/api/v1/people/{id}/record-medical-visit",
                    "{\"heldOn\":\"2024-02-01\",\"nextBy\":\"2026-02-01\"}"),
            Map.entry("/api/v1/people/{id}/request-access", "{\"requestedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/request-erasure", "{\"requestedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/erase", "{\"confirmation\":\"IRREVERSIBLE\"}"),
            Map.entry("/api/v1/people/{id}/note-call", "{\"note\":\"Rappeler\",\"calledOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/withdraw-call", "{\"number\":1,\"reason\":\"NOTED_TWICE\"}"),
            Map.entry("/api/v1/people/{id}/answer-access", "{\"answeredOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts", "{}"),
            Map.entry("/api/v1/accounts/software", "{}"),
            Map.entry("/api/v1/accounts/invite", "{\"lines\":\"eva@exemple.example\",\"role\":\"ADMIN_TEAM\"}"),
            Map.entry("/api/v1/accounts/{id}/issue-token", "{\"name\":\"tableur\"}"),
            Map.entry("/api/v1/accounts/{id}/grant-role", "{\"role\":\"ADMIN_TEAM\",\"from\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-role", "{\"role\":\"ADMIN_TEAM\",\"revokedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/reset-password", "{}"),
            Map.entry("/api/v1/accounts/{id}/confirm-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/decline-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-token", "{\"tokenId\":\"token-ANY\"}"),
            Map.entry("/api/v1/house-rules/choose-name", "{\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-legal-form", "{\"form\":\"SARL_SCOP\"" + DECIDED),
            Map.entry("/api/v1/house-rules/record-siren", "{\"siren\":\"732829320\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-fiscal-year-end", "{\"month\":12,\"day\":31" + DECIDED),
            Map.entry("/api/v1/house-rules/adopt-statutes", "{\"version\":\"essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/declare-site", "{\"site\":\"TERRITORY\",\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/close-site", "{\"site\":\"TERRITORY\",\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-number", "{\"number\":\"CAPE_MONTHS\",\"value\":6" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-prerequisites", "{\"prerequisites\":\"WARN_ONLY\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-alerts", "{\"monthsBefore\":[6,3]" + DECIDED),
            Map.entry(
                    "/api/v1/assemblies",
                    "{\"kind\":\"ORDINARY\",\"heldOn\":\"2024-06-24\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/assemblies/{assembly}/move", "{\"heldOn\":\"2024-09-24\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/assemblies/{assembly}/cancel", "{\"cause\":\"CALLED_OFF\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/checklist/add-item", "{\"kind\":\"TOOL\",\"item\":\"Essai\",\"addedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/checklist/retire-item",
                    "{\"kind\":\"TOOL\",\"item\":\"Essai\",\"retiredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/activities",
                    "{\"holder\":\"membership-OWN\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Essai\"}"),
            Map.entry("/api/v1/activities/{activity}/describe", "{\"changedOn\":\"2024-02-01\",\"sector\":\"Bois\"}"),
            Map.entry(
                    "/api/v1/activities/{activity}/share",
                    "{\"from\":\"2024-02-01\",\"shares\":[{\"holder\":\"membership-OWN\",\"percent\":100}]}"),
            Map.entry("/api/v1/activities/{activity}/settle", "{\"from\":\"2024-02-01\"}"),
            Map.entry("/api/v1/activities/{activity}/close", "{\"closedOn\":\"2024-02-01\"}"));

    private HouseBodies() {}
}
