package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Labels for whom « Annuaire » shows: the same people, twenty-four to a sheet, nobody forgotten. */
class LabelsTest {
    private static String labels(RunningHouse house, Browser reader, String query, int pages) throws Exception {
        var request =
                HttpRequest.newBuilder(house.uri("/members/labels.pdf" + query)).header("Cookie", reader.cookie());
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void lives(RunningHouse house, String name, String territory, String address) {
        var person = RunningHouse.id(house.post(
                house.adminToken(),
                "/api/v1/people",
                "{\"lastName\":\"%s\",\"firstName\":\"A\",%s\"recordedOn\":\"2024-01-08\"}".formatted(name, address)));
        RunningHouse.id(house.post(
                house.adminToken(),
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"%s\",\"registeredOn\":\"2024-01-08\"}"
                        .formatted(person, territory)));
    }

    @Test
    void aSelectionIsPrintedOnSheetsOfTwentyFourAndWhoeverHasNoAddressIsNamed() throws Exception {
        try (var house = RunningHouse.fresh()) {
            var claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
            var denis = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
            var here = "\"address\":\"2 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",";
            IntStream.range(10, 35).forEach(at -> lives(house, "Nom" + at, "Tours", here));
            lives(house, "Perdu", "Blois", "");
            claire.open(house.upToDate("/members"));
            assertThat(labels(house, claire, "?territory=Tours", 2))
                    .contains("A Nom10", "A Nom34", "2 rue du Port", "37000 Tours")
                    .doesNotContain("Perdu", "Sans adresse", "page 1");
            assertThat(labels(house, claire, "?q=nom3", 1)).contains("Nom30").doesNotContain("Nom10");
            assertThat(labels(house, claire, "", 3)).contains("Sans adresse complète", "A Perdu");
            assertThat(labels(house, denis, "", 1)).contains("Perdu").doesNotContain("Nom");
            assertThat(claire.open("/members?territory=Tours").links()).contains("/members/labels.pdf?territory=Tours");
        }
    }
}
