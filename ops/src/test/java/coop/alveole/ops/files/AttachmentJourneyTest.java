package coop.alveole.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.keys.Keys;
import coop.alveole.query.shared.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files attached to a membership, over HTTP: they come back as they were, to whoever they are shown to. */
class AttachmentJourneyTest {
    private static RunningHouse house;
    private static String admin;

    @BeforeAll
    static void house() {
        house = RunningHouse.shared();
        admin = house.adminToken();
    }

    private static byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static Multipart form(Map<String, String> fields, String... audience) {
        var form = Multipart.of(fields);
        for (var each : audience) form.and(Multipart.of(Map.of("audience", each)));
        return form;
    }

    private static void attached(String member, Multipart form) {
        var answer = Attached.to(house, admin, member, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> opened(String token, String path) throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(house.uri(path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static String file(String member, String piece) {
        return "/api/v1/memberships/" + member + "/attachments/" + piece;
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String token(Role role, Scope scope) {
        return house.token(role, scope, TokenRight.READ);
    }

    @Test
    void whatIsAttachedComesBackWithTheSameHashAndIsOnlySaved() throws Exception {
        var member = house.member(admin, "Papetière", "Paola", "Tours");
        var content = pdf();
        attached(
                member,
                form(Map.of("kind", "INSURANCE_CERTIFICATE", "datedOn", "2024-02-01"), "PERSON", "ADMIN_TEAM")
                        .file("../../Attestation Sentinelle.pdf", content));
        var answer = opened(admin, file(member, Attached.last(house, admin, member)));
        assertThat(sha256(answer.body())).isEqualTo(sha256(content));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("Sentinelle")
                .doesNotContain("..");
    }

    @Test
    void thePaperOfASignedContractIsMissingUntilItIsThere() {
        var member = house.member(admin, "Signataire", "Simone", "Tours");
        house.welcome(admin, member);
        house.draft(admin, member);
        var signedOn = LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(20);
        var signed = house.post(
                admin, "/api/v1/memberships/" + member + "/sign-cesa", "{\"signedOn\":\"" + signedOn + "\"}");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page(house.upToDate("/members/" + member)))
                .contains("Documents et pièces", "Pièce signée manquante : CESA du");
        assertThat(looker.page("/"))
                .contains("Pièce signée manquante : CESA du", "/members/" + member + "/attachments");
        var fields = Map.of("kind", "SIGNED_CONTRACT", "datedOn", signedOn.toString(), "about", "CESA/" + signedOn);
        attached(member, form(fields, "PERSON", "ADMIN_TEAM").file("cesa.pdf", pdf()));
        assertThat(looker.page(house.upToDate("/members/" + member)))
                .contains("contrat ou avenant signé")
                .doesNotContain("Pièce signée manquante");
        assertThat(looker.page("/members/" + member + "/attachments"))
                .contains("1 pièce", "la personne, l&#39;administration", "Déposer une pièce", "multipart/form-data")
                .doesNotContain("??");
        assertThat(looker.page("/")).doesNotContain("/members/" + member + "/attachments");
    }

    @Test
    void onlyWhomItIsShownToOpensIt() throws Exception {
        var member = house.member(admin, "Discrète", "Dahlia", "Lieu-dit");
        var person = new MembershipId(member).personId();
        attached(
                member,
                form(Map.of("kind", "HEALTH", "datedOn", "2024-02-01"), "SUPPORT_TEAM")
                        .file("a.pdf", pdf()));
        var own = token(Role.ENTREPRENEUR, new Scope.Own(person));
        var advisor = token(Role.ADVISOR, new Scope.Own(person));
        var territory = token(Role.ADVISOR, new Scope.OfTerritory(new Label("Lieu-dit")));
        var manager = token(Role.CO_MANAGER, new Scope.House());
        var health = Attached.last(house, advisor, member);
        assertThat(opened(advisor, file(member, health)).statusCode()).isEqualTo(200);
        for (var other : new String[] {own, territory, manager, admin})
            assertThat(opened(other, file(member, health)).statusCode()).isEqualTo(404);
        attached(
                member,
                form(Map.of("kind", "BANK_DETAILS", "datedOn", "2024-02-01"), "PERSON", "ADMIN_TEAM")
                        .file("rib.pdf", pdf()));
        var rib = Attached.last(house, own, member);
        assertThat(opened(own, file(member, rib)).statusCode()).isEqualTo(200);
        assertThat(opened(admin, file(member, rib)).statusCode()).isEqualTo(200);
        for (var other : new String[] {advisor, territory, manager})
            assertThat(opened(other, file(member, rib)).statusCode()).isEqualTo(404);
        assertThat(house.get(own, "/api/v1/memberships/" + member + "/attachments")
                        .body())
                .contains(rib)
                .doesNotContain(health);
    }

    @Test
    void aReadIsNotedAndAPictureIsDrawnAnew() throws Exception {
        var member = house.member(admin, "Photographe", "Pia", "Tours");
        var photo = Attached.png(1_800, 900);
        attached(
                member,
                form(Map.of("kind", "OTHER", "datedOn", "2024-02-01"), "ADMIN_TEAM")
                        .file("photo.png", photo));
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        var piece = Attached.last(house, admin, member);
        assertThat(looker.page("/members/" + member + "/attachments")).contains("voir");
        assertThat(looker.page("/members/" + member + "/attachments/" + piece + "/picture"))
                .contains("PNG");
        var manager = Onlooker.of(house, Role.CO_MANAGER);
        assertThat(manager.page("/members/" + member + "/reads")).contains("/attachments/{attachment}/picture");
    }

    @Test
    void theSameFormTwiceIsOnePieceAndAnotherFileUnderItsKeyIsRefused() {
        var member = house.member(admin, "Pressée", "Prune", "Tours");
        var fields = Map.of("kind", "OTHER", "datedOn", "2024-02-01", "_key", "twice-" + member, "audience", "PERSON");
        var content = pdf();
        attached(member, Multipart.of(fields).file("a.pdf", content));
        var again = Attached.to(house, admin, member, Multipart.of(fields).file("a.pdf", content));
        assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
        var other = Attached.to(house, admin, member, Multipart.of(fields).file("a.png", Attached.png(2, 2)));
        assertThat(other.body()).contains("KEY_USED_OTHERWISE");
    }

    @Test
    void whatIsWithdrawnOpensToNobody() throws Exception {
        var member = house.member(admin, "Remplacée", "Rita", "Tours");
        attached(
                member,
                form(Map.of("kind", "OTHER", "datedOn", "2024-02-01"), "ADMIN_TEAM")
                        .file("a.pdf", pdf()));
        var piece = Attached.last(house, admin, member);
        var before = house.bean(Facts.class).head().position();
        var done = house.post(
                admin,
                "/api/v1/memberships/" + member + "/withdraw-attachment",
                "{\"attachmentId\":\"%s\",\"reason\":\"WRONG_FILE\"}".formatted(piece));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(opened(admin, house.upToDate(file(member, piece))).statusCode())
                .isEqualTo(404);
        assertThat(opened(admin, house.upToDate(file(member, piece) + "?knownAt=" + before))
                        .statusCode())
                .as("as it was known")
                .isEqualTo(404);
        assertThat(house.bean(Keys.class).destroyed().keySet())
                .as("of the wrong file, at once")
                .anyMatch(name -> name.startsWith(keysOf(member)));
    }

    @Test
    void whatIsReplacedStaysSealed() throws Exception {
        var member = house.member(admin, "Soigneuse", "Sonia", "Tours");
        attached(
                member,
                form(Map.of("kind", "OTHER", "datedOn", "2024-02-01"), "ADMIN_TEAM")
                        .file("a.pdf", pdf()));
        var piece = Attached.last(house, admin, member);
        done(member, "withdraw-attachment", "{\"attachmentId\":\"%s\",\"reason\":\"REPLACED\"}".formatted(piece));
        assertThat(house.bean(Keys.class).destroyed().keySet()).noneMatch(name -> name.startsWith(keysOf(member)));
    }

    private static String keysOf(String member) {
        return Keys.name(new MembershipId(member).personId(), RetentionClass.CONTACT) + "/file/";
    }

    @Test
    void nothingIsWaitedForOfSomebodyWhoHasLeft() {
        var member = house.member(admin, "Repartie", "Romane", "Tours");
        house.welcome(admin, member);
        house.draft(admin, member);
        done(member, "sign-cesa", "{\"signedOn\":\"2024-02-01\"}");
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        var line = "/members/" + member + "/attachments";
        assertThat(looker.page("/")).contains(line);
        done(
                member,
                "leave",
                "{\"exitKind\":\"RESIGNATION\",\"exitReason\":\"MOVED_AWAY\",\"lastDay\":\"2025-06-30\"}");
        assertThat(looker.page("/")).doesNotContain(line);
    }

    private static void done(String member, String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void theHistoryDoesNotTellOneReservedKindFromAnother() {
        var member = house.member(admin, "Secrète", "Sybille", "Tours");
        for (var kind : new String[] {"HEALTH", "BANK_DETAILS", "OTHER"})
            attached(
                    member,
                    form(Map.of("kind", kind, "datedOn", "2024-02-01"), "PERSON")
                            .file("a.pdf", pdf()));
        var history = Onlooker.of(house, Role.ADMIN_TEAM).page("/members/" + member);
        assertThat(history).contains(": autre pièce.");
        assertThat(history.split(": pièce réservée\\.", -1)).hasSize(3);
    }

    @Test
    void theFormSaysWhatIsWrong() {
        var member = house.member(admin, "Étourdie", "Élise", "Tours");
        var fields = Map.of("kind", "OTHER", "datedOn", "2024-02-01", "audience", "PERSON");
        assertThat(Attached.to(house, admin, member, Multipart.of(fields)).body())
                .contains("choisissez un fichier");
        var page = Multipart.of(fields).file("contrat.pdf", "<html></html>");
        assertThat(Attached.to(house, admin, member, page).body()).contains("une page web ne se dépose pas");
        var none = Multipart.of(Map.of("kind", "NOTHING", "datedOn", "2024-02-01", "audience", "PERSON"));
        assertThat(Attached.to(house, admin, member, none.file("a.pdf", pdf())).statusCode())
                .isEqualTo(400);
        assertThat(house.post(admin, "/api/v1/memberships/" + member + "/attach-document", "{}")
                        .statusCode())
                .isEqualTo(415);
    }
}
