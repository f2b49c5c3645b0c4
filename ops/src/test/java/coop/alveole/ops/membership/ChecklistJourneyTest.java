package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked of everybody, what was done for one person, and what is missing, over HTTP. */
class ChecklistJourneyTest {
    private final RunningHouse house = RunningHouse.shared();
    private final String admin = house.adminToken();
    private final String tool = "Fichiers " + UUID.randomUUID();
    private final String document = "Attestation " + UUID.randomUUID();
    private String member = "";

    @Test
    void whatTheHouseAsksIsMissingUntilItIsDone() {
        member = house.member(admin, "Outillée", "Camille", "Tours");
        done("/api/v1/checklist/add-item", item("TOOL", tool, "addedOn", "2024-01-01"));
        done("/api/v1/checklist/add-item", item("SOCIAL_DOCUMENT", document, "addedOn", "2024-01-01"));
        assertThat(house.post(admin, "/api/v1/checklist/add-item", item("TOOL", tool, "addedOn", "2024-01-01"))
                        .body())
                .contains("ITEM_NOT_YET_LISTED");
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/checklist")).contains("Listes de contrôle", tool, document);
        assertThat(looker.page("/members/" + member))
                .contains("Comptes à ouvrir", tool, "Documents manquants", document);

        done(verb("open-tool"), "{\"tool\":\"%s\",\"openedOn\":\"2024-02-01\"}".formatted(tool));
        done(verb("receive-document"), "{\"document\":\"%s\",\"receivedOn\":\"2024-02-02\"}".formatted(document));
        assertThat(missing("")).doesNotContain(tool, document);
        assertThat(missing("?asOf=2024-02-01")).contains(document).doesNotContain(tool);
        done(verb("close-tool"), "{\"tool\":\"%s\",\"closedOn\":\"2024-06-30\"}".formatted(tool));
        assertThat(checked("")).contains("\"closedOn\":\"2024-06-30\"");
        assertThat(checked("?asOf=2024-06-29")).doesNotContain("closedOn");
        assertThat(looker.page("/members/" + member)).contains("Compte fermé le 30/06/2024");

        done("/api/v1/checklist/retire-item", item("TOOL", tool, "retiredOn", "2025-01-01"));
        assertThat(house.get(admin, house.upToDate("/api/v1/checklist")).body()).doesNotContain(tool);
        assertThat(house.get(admin, house.upToDate("/api/v1/checklist?asOf=2024-12-31"))
                        .body())
                .contains(tool);
    }

    private static String item(String kind, String item, String day, String date) {
        return "{\"kind\":\"%s\",\"item\":\"%s\",\"%s\":\"%s\"}".formatted(kind, item, day, date);
    }

    private String verb(String verb) {
        return "/api/v1/memberships/" + member + "/" + verb;
    }

    private void done(String path, String json) {
        var answer = house.post(admin, path, json);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    }

    private String checked(String query) {
        return house.get(admin, house.upToDate("/api/v1/memberships/" + member + "/checklist" + query))
                .body();
    }

    private String missing(String query) {
        var body = checked(query);
        return body.substring(body.indexOf("\"missing\""));
    }
}
