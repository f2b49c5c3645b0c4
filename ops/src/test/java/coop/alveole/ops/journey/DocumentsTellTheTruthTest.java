package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
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

/** A contract renewed, one ended early, a last day near or far, an election: each paper says of it what is so, or is not written. */
class DocumentsTellTheTruthTest {
    private static RunningHouse house;
    private static String token;
    private static Browser claire;
    private static String advisor;
    private static LocalDate today;
    private static LocalDate start;

    @BeforeAll
    static void aHouseWithItsName() throws IOException {
        house = RunningHouse.fresh();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
        start = today.minusDays(100);
        token = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        Letterhead.choose(house, token);
        advisor = house.bean(NewAccounts.class)
                .ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")))
                .value();
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

    @Test
    void theEndOfACapeIsWrittenOfWithItsWayOnAndLeavesInABatch() throws Exception {
        var endsOn = today.plusDays(60);
        var member = accompanied("Vendôme");
        cape(member, endsOn);
        var bruno = somebody("Vendôme");
        cape(bruno, endsOn);
        var page = claire.open(house.upToDate("/letters?kind=CAPE_END_LETTER&territory=Vend%C3%B4me"));
        assertThat(page.text()).contains("Lettre : fin du CAPE", "1 lettre", "fin le " + french(endsOn));
        assertThat(page.text()).as("whoever nobody accompanies").contains("accompagnateur·ice à appeler");
        assertThat(draft(member, "CAPE_END_LETTER", endsOn))
                .contains("va jusqu'au " + french(endsOn), "signé le " + french(endsOn) + " au plus tard")
                .contains("jusqu'au " + french(endsOn.plusYears(1)) + " au plus", "L127-2", "Appelez");
        var batch = house.post(
                token,
                "/api/v1/letter-batches/produce",
                "{\"kind\":\"CAPE_END_LETTER\",\"members\":[\"%s\",\"%s\"]}".formatted(member, bruno));
        var written = claire.open(house.upToDate("/letter-batches/" + RunningHouse.id(batch)));
        assertThat(written.text()).contains("Lettre : fin du CAPE", "N'ont pas reçu de lettre");
        assertThat(written.links()).anyMatch(link -> link.endsWith("/letters.pdf"));
    }

    @Test
    void tooEarlyOrOnceFollowedOrSaidToBeDoneThereIsNoLetter() {
        var early = accompanied("Blois");
        cape(early, today.plusDays(61));
        assertThat(letter(early, "CAPE_END_LETTER", today.plusDays(61))).contains("l'échéance dont il parle");
        var endsOn = today.plusDays(20);
        var renewed = accompanied("Blois");
        cape(renewed, endsOn);
        done(renewed, "renew-cape", "{\"signedOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(today, endsOn.plusDays(30)));
        assertThat(letter(renewed, "CAPE_END_LETTER", endsOn)).contains("DOCUMENT_COMPLETE");
        assertThat(letter(renewed, "CAPE_END_LETTER", endsOn.plusDays(30))).contains("DOCUMENT_COMPLETE");
        var leaving = accompanied("Blois");
        cape(leaving, endsOn);
        done(
                leaving,
                "close-deadline",
                "{\"kind\":\"CAPE_END\",\"dueOn\":\"%s\",\"reason\":\"NOT_WANTED\"}".formatted(endsOn));
        assertThat(letter(leaving, "CAPE_END_LETTER", endsOn)).contains("DOCUMENT_COMPLETE");
    }

    @Test
    void aPaperThatExpiresIsWrittenOfWithoutSayingWhich() throws Exception {
        var until = today.plusDays(120);
        var member = accompanied("Amboise");
        permit(member, until);
        var letter = draft(member, "EXPIRING_PAPER_LETTER", until);
        assertThat(letter)
                .contains("Une pièce de votre dossier arrive à échéance le " + french(until), "Appelez")
                .doesNotContain("séjour");
        var body = "{\"kind\":\"EXPIRING_PAPER_LETTER\",\"day\":\"%s\",\"number\":0}".formatted(until);
        done(member, "produce-document", body);
        assertThat(claire.open(house.upToDate("/members/" + member)).text()).contains("Lettre : une pièce à échéance");
        var early = accompanied("Amboise");
        permit(early, until.plusDays(1));
        assertThat(letter(early, "EXPIRING_PAPER_LETTER", until.plusDays(1))).contains("DOCUMENT_COMPLETE");
    }

    private static String letter(String member, LocalDate signed) {
        return letter(member, "ASSOCIATION_LETTER", signed.plusYears(3));
    }

    private static String letter(String member, String kind, LocalDate day) {
        return house.post(
                        token,
                        verb(member, "produce-document"),
                        "{\"kind\":\"%s\",\"day\":\"%s\",\"number\":0}".formatted(kind, day))
                .body();
    }

    private static void cape(String member, LocalDate endsOn) {
        done(
                member,
                "sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(start, start, endsOn));
    }

    private static String accompanied(String territory) {
        var member = somebody(territory);
        done(
                member,
                "assign-advisor",
                "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(advisor, today.minusDays(100)));
        return member;
    }

    private static void permit(String member, LocalDate validUntil) {
        var answer = house.post(
                house.adminToken(),
                "/api/v1/people/" + new MembershipId(member).personId() + "/record-residence-permit",
                "{\"recordedOn\":\"%s\",\"validUntil\":\"%s\"}".formatted(today.minusDays(50), validUntil));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String somebody() {
        return somebody("Tours");
    }

    private static String somebody(String territory) {
        var person = RunningHouse.id(
                house.post(
                        token,
                        "/api/v1/people",
                        "{\"lastName\":\"Élan\",\"firstName\":\"Amina\",\"address\":\"2 rue du Port\",\"postcode\":\"37000\",\"city\":\"Tours\",\"recordedOn\":\"2020-01-08\"}"));
        var member = RunningHouse.id(house.post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"%s\",\"registeredOn\":\"2020-01-08\"}"
                        .formatted(person, territory)));
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
