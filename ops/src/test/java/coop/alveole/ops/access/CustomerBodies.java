package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about a customer. */
final class CustomerBodies {
    private static final String OURS = "/api/v1/customers/{id}/";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "/api/v1/customers",
                    "{\"activityId\":\"ACTIVITY\",\"kind\":\"COMPANY\",\"name\":\"La Ruche\",\"street\":\"1 rue des Halles\","
                            + "\"postcode\":\"37000\",\"city\":\"Tours\",\"siren\":\"404833048\"}"),
            Map.entry(OURS + "link-activity", "{\"activityId\":\"ACTIVITY\"}"),
            Map.entry(OURS + "rename", "{\"name\":\"La Ruche\",\"renamedOn\":\"2099-02-01\"}"),
            Map.entry(
                    OURS + "move",
                    "{\"street\":\"1 rue des Halles\",\"postcode\":\"37000\",\"city\":\"Tours\",\"movedOn\":\"2099-02-01\"}"),
            Map.entry(OURS + "reach-at", "{\"email\":\"zoe@exemple.fr\"}"),
            Map.entry(OURS + "correct-registration", "{\"siren\":\"552100554\"}"),
            Map.entry(OURS + "describe-chorus-pro", "{\"commitment\":\"ASKED\"}"),
            Map.entry(OURS + "add-contact", "{\"activityId\":\"ACTIVITY\",\"contactName\":\"Essai\"}"),
            Map.entry(OURS + "withdraw-contact", "{\"contact\":1}"),
            Map.entry(
                    OURS + "add-delivery-address",
                    "{\"activityId\":\"ACTIVITY\",\"name\":\"Essai\",\"street\":\"2 rue\",\"postcode\":\"37000\",\"city\":\"Tours\"}"),
            Map.entry(OURS + "withdraw-delivery-address", "{\"address\":1}"),
            Map.entry(OURS + "note", "{\"activityId\":\"ACTIVITY\",\"note\":\"Essai\"}"),
            Map.entry(OURS + "merge", "{\"merged\":\"customer-ANY\"}"),
            Map.entry(OURS + "mark-related", "{\"membershipId\":\"membership-OWN\"}"),
            Map.entry(OURS + "mark-unrelated", "{\"membershipId\":\"membership-OWN\"}"));

    private CustomerBodies() {}
}
