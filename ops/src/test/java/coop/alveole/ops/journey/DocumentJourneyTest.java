package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.query.membership.document.DocumentPrints;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import coop.alveole.query.shared.Viewer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents from the facts: what is missing is said, a draft is one, and what is produced is kept as it left. */
class DocumentJourneyTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningHouse house;
    private static String token;
    private static Browser claire;
    private static Browser denis;
    private static String amina;
    private static String bruno;

    @BeforeAll
    static void aHouseWithItsNameAndTwoPeople() throws IOException {
        house = RunningHouse.fresh();
        token = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        denis = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        bruno = house.readyToSign(token, "Bois", "Bruno", "Tours");
        house.post(
                token,
                verb(bruno, "attend-information-meeting"),
                "{\"heldOn\":\"2020-01-08\",\"handbook\":\"Édition 2020\"}");
        Letterhead.choose(house, token);
        var person = RunningHouse.id(
                house.post(
                        token,
                        "/api/v1/people",
                        "{\"lastName\":\"Élan\",\"firstName\":\"Amina\",\"address\":\"2 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",\"recordedOn\":\"2024-01-08\"}"));
        amina = RunningHouse.id(house.post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}".formatted(person)));
        house.welcome(token, amina);
        house.draft(token, amina);
        done(house.post(
                token,
                verb(amina, "sign-cape"),
                "{\"signedOn\":\"2025-02-01\",\"startsOn\":\"2025-02-01\",\"endsOn\":\"2026-01-31\"}"));
        done(house.post(
                token,
                verb(amina, "amend-cape"),
                "{\"signedOn\":\"2025-05-01\",\"effectiveFrom\":\"2025-06-01\",\"capeMeans\":\"Un établi partagé\"}"));
        done(house.post(token, verb(amina, "sign-cesa"), "{\"signedOn\":\"2026-02-01\"}"));
        claire.open(house.upToDate("/members"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String verb(String member, String verb) {
        return "/api/v1/memberships/" + member + "/" + verb;
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> file(Browser reader, String path) throws Exception {
        var request = HttpRequest.newBuilder(house.uri(path)).header("Cookie", reader.cookie());
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String draft(String kind, String day, int number) {
        return "/members/%s/documents/draft?kind=%s&day=%s&number=%d".formatted(amina, kind, day, number);
    }

    @Test
    void aDraftSaysWhatTheLawWantsAndThatItIsOne() throws Exception {
        var cape = text(file(claire, draft("CAPE_CONTRACT", "2025-02-01", 0)).body());
        assertThat(cape)
                .contains("PROJET", "La Ruche", "732829320", "1 rue des Halles", "Amina Élan", "2 rue du Port")
                .contains("01/02/2025", "31/01/2026", "R127-1", "Selon le guide de la coopérative", "1\u00a0200,00");
        var cesa = text(file(claire, draft("CESA_CONTRACT", "2026-02-01", 0)).body());
        assertThat(cesa).contains("Statuts du 24 juin 2023", "L7331-3", "au plus tard le 01/02/2028", "Partie fixe");
        assertThat(text(file(claire, draft("CAPE_AMENDMENT", "2025-06-01", 1)).body()))
                .contains("Avenant n° 1", "CAPE du 01/02/2025", "01/06/2025", "Un établi partagé");
        assertThat(file(claire, draft("CAPE_CONTRACT", "2025-02-01", 0)).body())
                .isEqualTo(file(claire, draft("CAPE_CONTRACT", "2025-02-01", 0)).body());
        assertThat(file(claire, draft("CAPE_CONTRACT", "2025-02-02", 0)).statusCode())
                .isEqualTo(422);
        assertThat(file(denis, draft("CAPE_CONTRACT", "2025-02-01", 0)).statusCode())
                .isIn(403, 404);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsProduced() {
        var page = claire.open("/members/" + bruno + "/documents");
        assertThat(page.text())
                .contains("Il manque :", "Adresse", "Code postal")
                .doesNotContain("null");
        var refused = house.post(
                token,
                verb(bruno, "produce-document"),
                "{\"kind\":\"HANDBOOK_RECEIPT\",\"day\":\"2020-01-08\",\"number\":0}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("DOCUMENT_COMPLETE", "Adresse");
        var letter = house.post(
                token,
                verb(amina, "produce-document"),
                "{\"kind\":\"ASSOCIATION_LETTER\",\"day\":\"2028-02-01\",\"number\":0}");
        assertThat(letter.body()).contains("DOCUMENT_COMPLETE", "à appeler");
        assertThat(house.post(
                                token,
                                verb(amina, "produce-document") + "?simulate=true",
                                "{\"kind\":\"CESA_CONTRACT\",\"day\":\"2026-02-01\",\"number\":0}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsProducedIsKeptAndTakenOutAsItLeft() throws Exception {
        var page = claire.open("/members/" + amina + "/documents");
        var form = page.forms().stream()
                .filter(each -> "CESA_CONTRACT".equals(each.fields().get("kind")))
                .findFirst()
                .orElseThrow();
        var after = claire.done(form, Map.of());
        assertThat(after.text()).contains("Contrat CESA", "claire").containsPattern("[0-9a-f]{16}");
        var link = after.links().stream()
                .filter(each -> each.contains("/documents/document-"))
                .findFirst()
                .orElseThrow();
        var kept = file(claire, link);
        assertThat(kept.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        named -> assertThat(named).matches("attachment; .*''contrat-cesa-\\d{4}-\\d\\d-\\d\\d\\.pdf"));
        var id = link.substring(link.indexOf("document-"), link.indexOf("document-") + 45);
        assertThat(text(kept.body()))
                .contains(id + " · saisie n° ", "page 1 / ")
                .doesNotContain("PROJET");
        assertThat(file(claire, link).body()).isEqualTo(kept.body());
        assertThat(file(denis, link).statusCode()).isIn(403, 404);
        var again = house.post(
                token,
                verb(amina, "produce-document"),
                "{\"kind\":\"CESA_CONTRACT\",\"day\":\"2026-02-01\",\"number\":0}");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(claire.open("/members/" + amina).text())
                .contains("Contrat CESA", "empreinte", "Produire un document");
        assertThat(claire.open(house.upToDate("/members/" + amina + "/reads")).text())
                .contains("document produit");
        assertThat(madeAgain(id)).isEqualTo(kept.body());
        assertSealed("Amina");
    }

    /** From the same facts, on the same day. */
    private static byte[] madeAgain(String id) {
        var member = new MembershipId(amina);
        var day = LocalDate.parse("2026-02-01");
        var reading = new Reading(
                LocalDate.now(ZoneId.of("Europe/Paris")),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                Patience.LENIENT,
                new Everybody(),
                _ -> {});
        return house.bean(DocumentPrints.class)
                .produced(
                        member,
                        new DocumentId(id),
                        DocumentKind.CESA_CONTRACT,
                        new Matter(day, 0),
                        reading,
                        Locale.FRENCH);
    }

    /** Whoever may do everything. */
    private record Everybody() implements Viewer {
        @Override
        public boolean may(Access access, PersonId person) {
            return true;
        }

        @Override
        public boolean mayEverywhere(Access access) {
            return true;
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }

        @Override
        public boolean sitsAt(Desk desk, Optional<PersonId> about) {
            return true;
        }

        @Override
        public boolean maySomewhere(Access access) {
            return true;
        }
    }

    /** What is kept is nowhere in clear. */
    private static void assertSealed(String word) throws IOException {
        try (var files = Files.walk(house.folder().resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("%PDF", word));
        }
    }

    @Test
    void aLetterNamesWhomToCallAndItsRegisteredNumberIsTheProof() throws Exception {
        var advisor = house.bean(NewAccounts.class).ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        var chloe = RunningHouse.id(
                house.post(
                        token,
                        "/api/v1/people",
                        "{\"lastName\":\"Chêne\",\"firstName\":\"Chloé\",\"address\":\"3 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",\"recordedOn\":\"2024-01-08\"}"));
        var hers = RunningHouse.id(house.post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}".formatted(chloe)));
        house.welcome(token, hers);
        house.draft(token, hers);
        done(house.post(token, verb(hers, "sign-cesa"), "{\"signedOn\":\"2025-02-01\"}"));
        done(house.post(
                token,
                verb(hers, "assign-advisor"),
                "{\"advisor\":\"%s\",\"assignedOn\":\"2025-02-01\"}".formatted(advisor)));
        var produced = house.post(
                token,
                verb(hers, "produce-document"),
                "{\"kind\":\"ASSOCIATION_LETTER\",\"day\":\"2028-02-01\",\"number\":0}");
        assertThat(produced.statusCode()).as(produced.body()).isEqualTo(200);
        var page = claire.open(house.upToDate("/members/" + hers + "/documents"));
        var link = page.links().stream()
                .filter(each -> each.contains("/documents/document-"))
                .findFirst()
                .orElseThrow();
        assertThat(text(file(claire, link).body()))
                .contains("L7331-3", "candidature", "Appelez", "01/02/2028", "Chloé Chêne")
                .doesNotContain("PROJET");
        var proved = claire.done(page.form("/record-registered-letter"), Map.of("number", "1A 123 456 7890 1"));
        assertThat(proved.text()).contains("1A12345678901");
        assertThat(claire.open(house.upToDate("/members/" + hers)).text()).contains("Envoi en recommandé");
    }
}
