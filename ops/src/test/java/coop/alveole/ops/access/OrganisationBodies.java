package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about a legal person. */
final class OrganisationBodies {
    private static final String SOMEBODY = "person-00000000-0000-4000-8000-000000000003";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/memberships/register-organisation",
                    "{\"name\":\"La Ruche\",\"siren\":\"732829320\",\"territory\":\"Tours\",\"representative\":\""
                            + SOMEBODY + "\",\"registeredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/rename-organisation",
                    "{\"name\":\"La Ruche\",\"renamedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/correct-siren", "{\"siren\":\"732829320\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/appoint-representative",
                    "{\"representative\":\"" + SOMEBODY + "\",\"appointedOn\":\"2024-02-01\"}"));

    private OrganisationBodies() {}
}
