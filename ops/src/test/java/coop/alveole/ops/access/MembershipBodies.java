package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about a membership. */
final class MembershipBodies {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/memberships",
                    "{\"personId\":\"OWN\",\"territory\":\"Tours\",\"registeredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/sign-cape",
                    "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/renew-cape-late",
                    "{\"signedOn\":\"2025-03-01\",\"endsOn\":\"2025-12-31\"}"),
            Map.entry("/api/v1/memberships/{id}/renew-cape", "{\"signedOn\":\"2024-02-01\",\"endsOn\":\"2025-12-31\"}"),
            Map.entry("/api/v1/memberships/{id}/end-cape", "{\"lastDay\":\"2024-03-31\"}"),
            Map.entry("/api/v1/memberships/{id}/sign-cesa", "{\"signedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/admit",
                    "{\"assemblyId\":\"assembly-00000000-0000-7000-8000-000000000001\",\"admittedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/end-cesa", "{\"lastDay\":\"2024-03-31\",\"cause\":\"RESIGNATION\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-contract",
                    "{\"kind\":\"CAPE\",\"startsOn\":\"2020-01-01\",\"endsOn\":\"2020-06-30\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/correct-contract",
                    "{\"kind\":\"CAPE\",\"startsOn\":\"2024-02-01\",\"correctedStartsOn\":\"2024-02-02\","
                            + "\"correctedEndsOn\":\"2025-01-31\",\"reason\":\"TYPING_ERROR\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/correct-cesa",
                    "{\"correctedSignedOn\":\"2024-02-02\",\"reason\":\"TYPING_ERROR\"}"),
            Map.entry("/api/v1/memberships/{id}/record-past-admission", "{\"admittedOn\":\"2024-02-02\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/correct-admission",
                    "{\"assemblyId\":\"assembly-00000000-0000-7000-8000-000000000001\","
                            + "\"correctedAdmittedOn\":\"2024-02-02\",\"reason\":\"TYPING_ERROR\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/draft-cape",
                    "{\"draftedOn\":\"2024-02-01\",\"capeMeans\":\"Un bureau\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/draft-cesa",
                    "{\"draftedOn\":\"2024-02-01\",\"statutes\":\"Statuts 2023\",\"cesaFixedPayCents\":120000}"),
            Map.entry(
                    "/api/v1/memberships/{id}/amend-cape",
                    "{\"signedOn\":\"2024-02-01\",\"effectiveFrom\":\"2024-03-01\",\"capeMeans\":\"Un atelier\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/amend-cesa",
                    "{\"signedOn\":\"2024-02-01\",\"effectiveFrom\":\"2024-03-01\",\"statutes\":\"Statuts 2023\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/renew-trial",
                    "{\"agreedOn\":\"2024-02-01\",\"trialEndsOn\":\"2024-04-30\"}"),
            Map.entry("/api/v1/memberships/{id}/confirm-end-for-non-association", "{\"confirmedOn\":\"2024-03-31\"}"),
            Map.entry("/api/v1/memberships/{id}/apply-for-association", "{\"appliedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/withdraw-candidacy", "{\"withdrawnOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/refuse-admission",
                    "{\"assemblyId\":\"assembly-00000000-0000-7000-8000-000000000001\",\"refusedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-subscription",
                    "{\"subscribedOn\":\"2024-02-01\",\"shares\":3,\"amountCents\":4500}"),
            Map.entry(
                    "/api/v1/memberships/{id}/leave",
                    "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2030-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-exit",
                    "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-decline",
                    "{\"declinedOn\":\"2020-02-01\",\"reason\":\"NO_NEWS\",\"motive\":\"Sans suite\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/join-files",
                    "{\"joined\":\"membership-ANY\",\"joinedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/part-files",
                    "{\"joined\":\"membership-ANY\",\"partedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/return", "{\"returnedOn\":\"2030-03-01\"}"),
            Map.entry("/api/v1/memberships/{id}/open-tool", "{\"tool\":\"Fichiers\",\"openedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/close-tool", "{\"tool\":\"Fichiers\",\"closedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/receive-document",
                    "{\"document\":\"Attestation\",\"receivedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/attach-document", "{}"),
            Map.entry(
                    "/api/v1/memberships/{id}/withdraw-attachment",
                    "{\"attachmentId\":\"attachment-ANY\",\"reason\":\"REPLACED\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-referrer",
                    "{\"referredOn\":\"2024-02-01\",\"organisation\":\"Mission locale\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/attend-information-meeting",
                    "{\"heldOn\":\"2024-02-01\",\"handbook\":\"2024\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/attend-orientation-committee",
                    "{\"heldOn\":\"2024-02-01\",\"territory\":\"Tours\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/hold-diagnostic",
                    "{\"heldOn\":\"2024-02-01\",\"choice\":\"CAPE\",\"needs\":\"Un atelier\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/decline-entry",
                    "{\"declinedOn\":\"2024-02-01\",\"reason\":\"NO_NEWS\",\"motive\":\"Sans suite\"}"),
            Map.entry("/api/v1/memberships/{id}/reopen-entry", "{\"reopenedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/waive-prerequisite",
                    "{\"waivedOn\":\"2024-02-01\",\"prerequisite\":\"DIAGNOSTIC\",\"motive\":\"Urgence\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/move-territory", "{\"territory\":\"Blois\",\"movedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/assign-advisor",
                    "{\"advisor\":\"ADVISOR\",\"assignedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/join-cluster", "{\"cluster\":\"Bois\",\"joinedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/leave-cluster", "{\"cluster\":\"Bois\",\"lastDay\":\"2024-02-01\"}"));

    private MembershipBodies() {}
}
