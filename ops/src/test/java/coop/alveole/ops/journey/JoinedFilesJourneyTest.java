package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She left and came back under another number: two files, made one on a page, and two again. */
class JoinedFilesJourneyTest {
    private static final RunningHouse HOUSE = RunningHouse.shared();
    private static final String TOKEN = HOUSE.adminToken();

    private static Browser team;
    private static int count;

    private String name = "";
    private String kept = "";
    private String old = "";

    @BeforeAll
    static void theTeamIsSignedIn() throws IOException {
        team = SignedInBrowser.as(HOUSE, "jointure", Role.ADMIN_TEAM, new Scope.House());
    }

    @BeforeEach
    void twoFiles() {
        name = "Retour" + ++count;
        kept = HOUSE.readyToSign(TOKEN, name, "Garde", "Tours");
        done(kept, "sign-cesa", "{\"signedOn\":\"2025-02-03\"}");
        old = HOUSE.member(TOKEN, name, "Ancienne", "Blois");
        done(old, "record-past-contract", "{\"kind\":\"CAPE\",\"startsOn\":\"2021-01-01\",\"endsOn\":\"2021-06-30\"}");
    }

    @Test
    void whatItMovesIsShownThenItIsDoneAndTakenBack() {
        assertThat(associateBy()).isEqualTo("2028-02-03");
        var before =
                HOUSE.get(TOKEN, HOUSE.upToDate("/api/v1/memberships/" + old)).body();
        var page = team.open(HOUSE.upToDate("/members/" + kept));
        assertThat(page.links()).contains("/members/" + kept + "/join");
        assertThat(team.open(HOUSE.upToDate("/members/" + kept + "/join")).text())
                .contains("Joindre une autre fiche", "L'autre lui est jointe");
        var asked = team.open(HOUSE.upToDate("/members/" + kept + "/join?joined=" + old + "&joinedOn=2026-05-04"));
        assertThat(asked.text())
                .contains("Ce que cela déplace", "01/01/2021", "30/06/2021", "03/02/2028", "03/08/2027");

        var joined = team.done(asked.form("/join-files"), Map.of());
        assertThat(joined.text())
                .contains("Fiches jointes", name + " Ancienne", "Séparer les fiches")
                .contains("Comptent désormais : CAPE 01/01/2021 – 30/06/2021", "Associé·e au plus tard le 03/08/2027");
        assertThat(associateBy()).isEqualTo("2027-08-03");
        assertThat(team.open(HOUSE.upToDate("/members?q=" + name)).text())
                .contains(name + " Garde")
                .doesNotContain(name + " Ancienne");
        assertThat(team.open(HOUSE.upToDate("/members?q=" + name + "&asOf=2026-05-03"))
                        .text())
                .contains(name + " Garde", name + " Ancienne");
        var aside = team.open(HOUSE.upToDate("/members/" + old));
        assertThat(aside.text())
                .contains("Cette fiche est jointe à " + name + " Garde depuis le 04/05/2026", "Fiche gardée")
                .doesNotContain("Signer un CESA", "Joindre une autre fiche");
        assertThat(aside.links()).contains("/members/" + kept);
        assertThat(refused(old, "move-territory", "{\"territory\":\"Tours\",\"movedOn\":\"2026-06-01\"}"))
                .contains("FILE_STANDS_ALONE");
        assertThat(refused(old, "record-interview", "{\"heldOn\":\"2026-06-01\"}"))
                .contains("FILE_STANDS_ALONE");

        var parted = team.done(
                team.open(HOUSE.upToDate("/members/" + kept)).form("/part-files"), Map.of("partedOn", "2026-06-01"));
        assertThat(parted.text()).contains("Fiches séparées", "Associé·e au plus tard le 03/02/2028");
        assertThat(associateBy()).isEqualTo("2028-02-03");
        assertThat(HOUSE.get(TOKEN, HOUSE.upToDate("/api/v1/memberships/" + old))
                        .body())
                .isEqualTo(before.replaceAll("\"version\":\\d+", "\"version\":" + (version(before) + 2)));
        done(old, "move-territory", "{\"territory\":\"Tours\",\"movedOn\":\"2026-06-01\"}");
    }

    @Test
    void asItWasKnownBeforeThereWereTwoFiles() {
        var known = HOUSE.upToDate("").substring("?after=".length());
        join();
        var body = HOUSE.get(TOKEN, "/api/v1/memberships/" + old + "?knownAt=" + known)
                .body();
        assertThat(body).doesNotContain("joinedInto");
        assertThat(HOUSE.get(TOKEN, HOUSE.upToDate("/api/v1/memberships/" + old))
                        .body())
                .contains("\"joinedInto\":\"" + kept + "\"");
        assertThat(HOUSE.get(TOKEN, "/api/v1/memberships/" + kept + "?knownAt=" + known)
                        .body())
                .contains("\"associateBy\":\"2028-02-03\"")
                .doesNotContain("2021-01-01");
    }

    @Test
    void aRefusalIsSaidOnThePageAndNothingIsHalfDone() {
        done(kept, "record-past-contract", "{\"kind\":\"CAPE\",\"startsOn\":\"2021-06-01\",\"endsOn\":\"2021-12-31\"}");
        var asked = team.open(HOUSE.upToDate("/members/" + kept + "/join?joined=" + old + "&joinedOn=2026-05-04"));
        var refused = team.submit(asked.form("/join-files"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "Le contrat de l'autre fiche, du 01/01/2021 au 30/06/2021, contredit celui qui commence ici le"
                                + " 01/06/2021");
        assertThat(HOUSE.get(TOKEN, HOUSE.upToDate("/api/v1/memberships/" + old))
                        .body())
                .doesNotContain("joinedInto");
        done(old, "move-territory", "{\"territory\":\"Tours\",\"movedOn\":\"2026-06-01\"}");
    }

    @Test
    void aDryRunRecordsNothing() {
        var told = HOUSE.post(
                        TOKEN,
                        "/api/v1/memberships/" + kept + "/join-files?simulate=true",
                        "{\"joined\":\"%s\",\"joinedOn\":\"2026-05-04\"}".formatted(old))
                .body();
        assertThat(told).contains("membership.JoinedInto", "people.PersonJoined", "membership.FilesJoined");
        done(old, "move-territory", "{\"territory\":\"Tours\",\"movedOn\":\"2026-06-01\"}");
    }

    @Test
    void whoHoldsAnActivityKeepsIt() {
        var opened = HOUSE.post(
                TOKEN,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-03-01\",\"sector\":\"Ébénisterie\",\"name\":\"L'Atelier\"}"
                        .formatted(old));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(refused(kept, "join-files", "{\"joined\":\"%s\",\"joinedOn\":\"2026-05-04\"}".formatted(old)))
                .contains("NO_ACTIVITY_LEFT", "Ébénisterie");
    }

    @Test
    void thePiecesOfTheOneJoinedAreReadFromTheOneKept() {
        var photo = Multipart.of(Map.of("kind", "OTHER", "datedOn", "2024-02-01", "audience", "PERSON"))
                .and(Multipart.of(Map.of("audience", "ADMIN_TEAM")))
                .file("photo.png", Attached.png(2, 2));
        assertThat(Attached.to(HOUSE, TOKEN, old, photo).statusCode()).isEqualTo(200);
        var piece = "/attachments/" + Attached.last(HOUSE, TOKEN, old);
        var own = new Scope.Own(new MembershipId(kept).personId());
        var herself = HOUSE.token(Role.ENTREPRENEUR, own, TokenRight.READ);
        assertThat(read(herself, kept + piece)).isEqualTo(404);
        join();
        var page = team.open(HOUSE.upToDate("/members/" + kept + "/attachments"));
        assertThat(page.text()).contains("1 pièce");
        assertThat(page.links()).contains("/members/" + kept + piece + "/file");
        assertThat(page.forms())
                .as("all is refused of the one joined")
                .noneMatch(form -> form.action().contains("withdraw"));
        assertThat(read(herself, kept + piece)).isEqualTo(200);
        assertThat(read(herself, old + piece)).isEqualTo(404);
        assertThat(read(herself, kept + piece + "?asOf=2026-05-03"))
                .as("the day before")
                .isEqualTo(404);
    }

    private static int read(String reader, String what) {
        return HOUSE.get(reader, HOUSE.upToDate("/api/v1/memberships/" + what)).statusCode();
    }

    @Test
    void erasingTheOneKeptReachesTheOther() {
        kept = HOUSE.member(TOKEN, name + "Oubliée", "Une", "Tours");
        old = HOUSE.member(TOKEN, name + "Oubliée", "Deux", "Tours");
        join();
        var page = team.open(HOUSE.upToDate("/members/" + kept + "/personal-data"));
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-06-01"));
        team.done(page.form("/erase"), Map.of("confirmation", "IRREVERSIBLE"));
        for (var file : List.of(kept, old)) {
            assertThat(team.open(HOUSE.upToDate("/members/" + file + "/erasure"))
                            .text())
                    .contains("Certificat d'effacement", "RGPD art. 17", "identité");
            assertThat(team.open(HOUSE.upToDate("/members/" + file)).text()).doesNotContain("Oubliée");
        }
    }

    @Test
    void aRelationThatGoesOnInTheFileKeptKeepsTheOtherToo() {
        join();
        var page = team.open(HOUSE.upToDate("/members/" + old + "/personal-data"));
        assertThat(page.text()).contains("identité : conservation tant que dure la relation");
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-06-01"));
        team.done(page.form("/erase"), Map.of("confirmation", "IRREVERSIBLE"));
        assertThat(team.open(HOUSE.upToDate("/members/" + old)).text()).contains(name);
    }

    private void join() {
        done(kept, "join-files", "{\"joined\":\"%s\",\"joinedOn\":\"2026-05-04\"}".formatted(old));
    }

    private String associateBy() {
        var body =
                HOUSE.get(TOKEN, HOUSE.upToDate("/api/v1/memberships/" + kept)).body();
        return body.replaceAll(".*\"associateBy\":\"([^\"]+)\".*", "$1");
    }

    private static int version(String body) {
        return Integer.parseInt(body.replaceAll(".*\"version\":(\\d+).*", "$1"));
    }

    private static void done(String member, String verb, String json) {
        var answer = post(member, verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String refused(String member, String verb, String json) {
        var answer = post(member, verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private static HttpResponse<String> post(String member, String verb, String json) {
        return HOUSE.post(TOKEN, "/api/v1/memberships/" + member + "/" + verb, json);
    }
}
