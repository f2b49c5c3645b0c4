package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters to several people: one file to print, a number of the post for each, and nobody forgotten on the way. */
class LettersJourneyTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningHouse house;
    private static String token;
    private static Browser claire;
    private static String amina;
    private static String chloe;
    private static String bruno;

    @BeforeAll
    static void threePeopleOfWhomOneHasNoAddress() throws IOException {
        house = RunningHouse.fresh();
        token = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        Letterhead.choose(house, token);
        var advisor = house.bean(NewAccounts.class).ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        var here = "\"address\":\"2 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",";
        amina = underCesa("Élan", "Amina", here, "2025-02-01", advisor.value());
        chloe = underCesa("Chêne", "Chloé", here, "2025-03-01", advisor.value());
        bruno = underCesa("Bois", "Bruno", "", "2025-04-01", advisor.value());
        claire.open(house.upToDate("/members"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String underCesa(String last, String first, String address, String signedOn, String advisor) {
        var person = RunningHouse.id(house.post(
                token,
                "/api/v1/people",
                "{\"lastName\":\"%s\",\"firstName\":\"%s\",%s\"recordedOn\":\"2024-01-08\"}"
                        .formatted(last, first, address)));
        var member = RunningHouse.id(house.post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}".formatted(person)));
        house.welcome(token, member);
        house.draft(token, member);
        done(house.post(token, verb(member, "sign-cesa"), "{\"signedOn\":\"%s\"}".formatted(signedOn)));
        done(house.post(
                token,
                verb(member, "assign-advisor"),
                "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(advisor, signedOn)));
        return member;
    }

    private static String verb(String member, String verb) {
        return "/api/v1/memberships/" + member + "/" + verb;
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static byte[] file(String path) throws Exception {
        var request = HttpRequest.newBuilder(house.uri(path)).header("Cookie", claire.cookie());
        var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var words = new PDFTextStripper();
                words.setSortByPosition(true);
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private static String batch(String kind, String... members) {
        var answer = house.post(
                token,
                "/api/v1/letter-batches/produce",
                "{\"kind\":\"%s\",\"members\":[\"%s\"]}".formatted(kind, String.join("\",\"", members)));
        return RunningHouse.id(answer);
    }

    private static HttpResponse<String> numbers(String batch, String pasted) {
        return house.post(
                token,
                "/api/v1/letter-batches/" + batch + "/record-numbers",
                "{\"sentOn\":\"%s\",\"numbers\":\"%s\"}"
                        .formatted(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris")), pasted));
    }

    @Test
    void theSelectionIsOneFileInItsOrderAndWhoeverHasNoAddressIsNamed() throws Exception {
        assertThat(claire.open("/deadlines/calendar?territory=Tours").links())
                .anyMatch(link -> link.startsWith("/letters?territory=Tours"));
        var page = claire.open("/letters?territory=Tours");
        assertThat(page.text()).contains("Élan Amina", "Chêne Chloé", "Bois Bruno", "Adresse", "2 lettres");
        var form = page.form("/letter-batches/produce");
        assertThat(form.fields()).containsEntry("members", bruno);
        var chosen = form.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("members"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var answer = claire.post(
                form.action(), Browser.encoded(chosen) + "&members=" + String.join("&members=", amina, chloe, bruno));
        assertThat(answer.status()).as(answer.answer().body()).isEqualTo(303);
        var after = claire.open(answer.location());
        assertThat(after.text())
                .contains("Élan Amina", "Chêne Chloé", "N'ont pas reçu de lettre", "Bois Bruno", "Adresse");
        var link = after.links().stream()
                .filter(each -> each.endsWith("/letters.pdf"))
                .findFirst()
                .orElseThrow();
        var letters = file(link);
        var pages = pages(letters);
        assertThat(pages).hasSize(3);
        assertThat(pages.getFirst()).contains("Liste d'envoi", "Amina Élan", "Chloé Chêne", "2 rue du Port", "Bruno");
        assertThat(pages.get(1)).contains("Amina Élan", "L7331-3", "page 1 / 1").doesNotContain("PROJET");
        assertThat(pages.get(2)).contains("Chloé Chêne");
        assertThat(file(link)).isEqualTo(letters);
        assertThat(claire.open(house.upToDate("/letter-batches")).text())
                .contains("Lettre : devenir associé·e", "claire");
        assertThat(claire.open(house.upToDate("/members/" + amina)).text()).contains("Lettre : devenir associé·e");
    }

    @Test
    void numbersAreTypedInOrderOrByNameAndProveOneLetterEach() throws Exception {
        var batch = batch("ASSOCIATION_LETTER", chloe, amina, bruno);
        var page = claire.open(house.upToDate("/letter-batches/" + batch));
        var refused = claire.submit(page.form("/record-numbers"), Map.of("numbers", "1A 123 456 7890 1\nperdu"));
        assertThat(refused.text()).contains("Ligne 2", "Rien n'est inscrit");
        assertThat(numbers(batch, "Denis;1A 123 456 7890 1").body()).contains("NAME_ON_THE_LIST");
        var proved = claire.done(
                page.form("/record-numbers"), Map.of("numbers", "1A 123 456 7890 1\nelan AMINA;1A 123 456 7890 2"));
        assertThat(proved.text()).containsSubsequence("Chêne", "1A12345678901", "Élan", "1A12345678902");
        assertThat(String.join(" ", pages(file("/letter-batches/" + batch + "/sending-list.pdf"))))
                .contains("1A12345678901", "1A12345678902");
        assertThat(claire.open("/members/" + chloe).text()).contains("n° 1A12345678901");
        var other = batch("ASSOCIATION_LETTER", amina);
        assertThat(numbers(other, "1A 123 456 7890 1").body()).contains("ONE_NUMBER_A_LETTER");
        var withdrawal = proved.forms().stream()
                .filter(each -> each.action().contains(chloe + "/withdraw-registered-letter"))
                .findFirst()
                .orElseThrow();
        assertThat(claire.done(withdrawal, Map.of("reason", "OF_ANOTHER_LETTER"))
                        .text())
                .doesNotContain("1A12345678901")
                .contains("1A12345678902");
        done(numbers(other, "1A 123 456 7890 1"));
        assertThat(claire.open(house.upToDate("/members/" + chloe)).text())
                .contains("Numéro de recommandé 1A12345678901 retiré");
    }

    @Test
    void whatIsNoLetterOrOfNobodyMakesNoBatch() {
        var path = "/api/v1/letter-batches/produce";
        assertThat(house.post(token, path, "{\"kind\":\"CESA_CONTRACT\",\"members\":[\"%s\"]}".formatted(amina))
                        .body())
                .contains("LETTERS_ALONE");
        assertThat(house.post(token, path, "{\"kind\":\"ASSOCIATION_LETTER\",\"members\":[\"%s\"]}".formatted(bruno))
                        .body())
                .contains("SOMEBODY_TO_WRITE_TO");
        assertThat(house.post(token, path + "?simulate=true", "{\"kind\":\"ASSOCIATION_LETTER\",\"members\":[]}")
                        .statusCode())
                .isEqualTo(400);
        var program = house.send(
                HttpRequest.newBuilder(house.uri("/api/v1/letter-batches")).header("Authorization", "Bearer " + token));
        assertThat(program.statusCode()).isEqualTo(200);
        assertThat(List.of("Amina", "rue du Port")).noneMatch(program.body()::contains);
    }

    @Test
    void whoeverIsOfATerritoryAloneSeesTheirsAndProducesNoBatch() throws IOException {
        var denis = SignedInBrowser.as(house, "denis", Role.ADMIN_TEAM, new Scope.OfTerritory(new Label("Blois")));
        var page = denis.open(house.upToDate("/letters"));
        assertThat(page.text()).doesNotContain("Amina", "Bruno");
        assertThat(page.forms()).noneMatch(form -> form.action().contains("/produce"));
        var batch = batch("ASSOCIATION_LETTER", amina);
        assertThat(denis.open(house.upToDate("/letter-batches/" + batch)).text())
                .doesNotContain("Amina")
                .contains("Aucun lot");
        assertThat(Pattern.compile("letters-[0-9a-f-]{36}").matcher(batch).matches())
                .isTrue();
    }
}
