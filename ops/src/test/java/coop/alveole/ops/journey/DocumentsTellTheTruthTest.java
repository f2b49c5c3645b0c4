package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A contract renewed, one ended early, a last day too near, an election: each paper says of it what is so. */
class DocumentsTellTheTruthTest {
    private static final String DECIDED =
            ",\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}";

    private static RunningHouse house;
    private static String token;
    private static Browser claire;
    private static LocalDate today;
    private static LocalDate start;

    @BeforeAll
    static void aHouseWithItsName() throws IOException {
        house = RunningHouse.fresh();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
        start = today.minusDays(100);
        token = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        var rules = "/api/v1/house-rules/";
        house.post(token, rules + "choose-name", "{\"name\":\"La Ruche\"" + DECIDED);
        house.post(token, rules + "record-siren", "{\"siren\":\"732829320\"" + DECIDED);
        house.post(
                token,
                rules + "declare-site",
                "{\"site\":\"ESTABLISHMENT\",\"name\":\"Siège\",\"street\":\"1 rue des Halles\",\"town\":\"37000 Tours\""
                        + DECIDED);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aRenewedCapeIsAttestedSinceItsFirstPeriod() throws Exception {
        var member = somebody();
        cape(member, today.minusDays(11));
        done(
                member,
                "renew-cape",
                "{\"signedOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(today.minusDays(12), today.plusDays(60)));
        assertThat(draft(member, "MEMBERSHIP_CERTIFICATE", today))
                .contains("depuis le " + french(start))
                .contains("jusqu'au " + french(today.plusDays(60)));
    }

    @Test
    void aCapeEndedEarlySaysUntilWhenItWasSigned() throws Exception {
        var member = somebody();
        cape(member, today.plusDays(60));
        done(member, "end-cape", "{\"lastDay\":\"%s\"}".formatted(today.minusDays(5)));
        assertThat(draft(member, "CAPE_CONTRACT", start))
                .contains(french(today.plusDays(60)))
                .doesNotContain(french(today.minusDays(5)));
    }

    @Test
    void whatWasProducedIsInTheCopyOfOnesData() throws Exception {
        var member = somebody();
        cape(member, today.plusDays(60));
        done(
                member,
                "produce-document",
                "{\"kind\":\"MEMBERSHIP_CERTIFICATE\",\"day\":\"%s\",\"number\":0}".formatted(today));
        var copy = MyDataZip.of(house, claire, member);
        var place = copy.keySet().stream()
                .filter(name -> name.matches("documents/[0-9a-f]{8}-attestation-[0-9-]{10}\\.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(copy.get(place)).startsWith("%PDF");
        assertThat(copy.get("mes-donnees.html")).contains("Attestation", place);
        assertThat(copy.get("mes-donnees.json")).contains(place);
    }

    @Test
    void withoutAUsefulAssemblyNoLetterPromisesOne() {
        var member = somebody();
        var signed = today.minusYears(3).plusDays(10);
        done(member, "sign-cesa", "{\"signedOn\":\"%s\"}".formatted(signed));
        assertThat(letter(member, signed)).contains("DOCUMENT_COMPLETE", "une assemblée utile à convoquer");
    }

    @Test
    void whoeverIsElectedIsAskedForNoCandidacy() {
        var member = somebody();
        var signed = today.minusYears(1);
        var held = today.minusDays(20);
        done(member, "sign-cesa", "{\"signedOn\":\"%s\"}".formatted(signed));
        assertThat(letter(member, signed)).contains("accompagnateur·ice à appeler");
        done(member, "apply-for-association", "{\"appliedOn\":\"%s\"}".formatted(today.minusDays(90)));
        done(
                member,
                "admit",
                "{\"admittedOn\":\"%s\",\"assemblyId\":\"%s\"}".formatted(held, house.assembly(held.toString())));
        assertThat(letter(member, signed)).contains("DOCUMENT_COMPLETE", "l'échéance dont il parle");
    }

    private static String letter(String member, LocalDate signed) {
        return house.post(
                        token,
                        verb(member, "produce-document"),
                        "{\"kind\":\"ASSOCIATION_LETTER\",\"day\":\"%s\",\"number\":0}".formatted(signed.plusYears(3)))
                .body();
    }

    private static void cape(String member, LocalDate endsOn) {
        done(
                member,
                "sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(start, start, endsOn));
    }

    private static String somebody() {
        var person = RunningHouse.id(
                house.post(
                        token,
                        "/api/v1/people",
                        "{\"lastName\":\"Élan\",\"firstName\":\"Amina\",\"address\":\"2 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",\"recordedOn\":\"2020-01-08\"}"));
        var member = RunningHouse.id(house.post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2020-01-08\"}".formatted(person)));
        house.welcome(token, member);
        house.draft(token, member);
        return member;
    }

    private static String verb(String member, String verb) {
        return "/api/v1/memberships/" + member + "/" + verb;
    }

    private static void done(String member, String verb, String body) {
        var answer = house.post(token, verb(member, verb), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String french(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String draft(String member, String kind, LocalDate day) throws Exception {
        var path = "/members/%s/documents/draft?kind=%s&day=%s&number=0".formatted(member, kind, day);
        var request = HttpRequest.newBuilder(house.uri(house.upToDate(path))).header("Cookie", claire.cookie());
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var document = Loader.loadPDF(answer.body())) {
                var words = new PDFTextStripper();
                words.setSortByPosition(true);
                return words.getText(document).replaceAll("\\s+", " ");
            }
        }
    }
}
