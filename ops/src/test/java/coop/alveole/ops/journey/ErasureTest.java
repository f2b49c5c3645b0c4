package coop.alveole.ops.journey;

import static coop.alveole.domain.people.Relation.Register.ASSOCIATE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.InvitationMails;
import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.domain.access.AccountCommand.RevokeRole;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.people.PersonCommand.ErasePerson;
import coop.alveole.domain.people.PersonCommand.RequestErasure;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.AccessStore;
import coop.alveole.ops.access.Attached;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.ops.keys.Keys;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person asks to be erased: what is answered, what is left, and what happens when it is cut short. */
class ErasureTest {
    private static final LocalDate ASKED = LocalDate.of(2024, 6, 1);
    private static final Map<String, String> CONFIRMED = Map.of("confirmation", "IRREVERSIBLE");

    private static RunningHouse house;
    private static String token;

    @BeforeAll
    static void aHouseThatRestarts() {
        house = RunningHouse.fresh();
        token = house.adminToken();
    }

    @AfterAll
    static void closed() {
        house.close();
    }

    @Test
    void aCandidateAsksIsErasedAndGetsACertificateWithoutAName() throws IOException {
        var team = team("effaceuse");
        var id = house.member(token, "Oubliée", "Oriane", "Tours");
        var photo = Multipart.of(Map.of("kind", "OTHER", "datedOn", "2024-01-08", "audience", "ADMIN_TEAM"))
                .file("photo.png", Attached.png(2, 2));
        assertThat(Attached.to(house, token, id, photo).statusCode()).isEqualTo(200);
        var piece = "/members/" + id + "/attachments/" + Attached.last(house, token, id) + "/file";
        var path = "/members/" + id + "/personal-data";
        var page = team.get(path + now());
        assertThat(page.text()).contains("Données personnelles", "Aucune demande", "GDPR-02");
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-01-31"));
        assertThat(page.text()).contains("31/01/2024", "29/02/2024", "pas encore", "identité : effacement");
        var version = position(id);
        var certificate = team.done(page.form("/erase"), CONFIRMED);
        assertThat(certificate.text())
                .contains("Certificat d'effacement", "Rendu illisible par destruction de la clé", "RGPD art. 17")
                .contains("1 pièce rendue illisible")
                .doesNotContain("Oubliée", "Oriane");
        assertThat(team.get(piece).text()).doesNotContain("PNG");
        for (var address : new String[] {
            "/members/" + id,
            "/members/" + id + "?asOf=2024-02-01",
            "/members/" + id + "?knownAt=" + version,
            "/members/" + id + "/social",
            path,
            "/members",
            "/members?q=oubliee"
        }) assertThat(team.get(address).text()).as(address).doesNotContain("Oubliée", "Oriane");
        assertThat(team.get("/members/" + id + "?knownAt=" + version).text()).contains("effacé");
        assertThat(house.get(token, house.upToDate("/api/v1/memberships/" + id)).body())
                .contains("\"lastName\":\"effacé\"");
        assertThat(team.get(path).text()).contains("Tout est effacé", "Effacement de ses données");
        assertThat(team.get("/members/" + id).text()).contains("Effacé le", "Répondu le");
        var refused = house.post(
                token,
                "/api/v1/people/" + person(id) + "/change-details",
                "{\"changedOn\":\"2024-07-01\",\"lastName\":\"Revenue\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("NOT_ERASED");
    }

    @Test
    void aRelationThatGoesOnIsAnsweredAndKept() throws IOException {
        var team = team("gardienne");
        var id = house.member(token, "Présente", "Paula", "Tours");
        send(new RecordPastCesa(new MembershipId(id), LocalDate.of(2024, 2, 1)), "cesa " + id);
        var page = team.get("/members/" + id + "/personal-data" + now());
        var tooSoon = team.submit(page.form("/erase"), CONFIRMED);
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.text()).contains("Rien à effacer aujourd'hui");
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-06-01"));
        assertThat(page.text()).contains("identité : conservation tant que dure la relation");
        var certificate = team.done(page.form("/erase"), CONFIRMED);
        assertThat(certificate.text()).contains("santé et accompagnement", "Ce qui reste conservé", "GDPR-03");
        assertThat(team.get("/members/" + id).text()).contains("Présente", "Paula");
    }

    @Test
    void aProgramNeverErases() {
        var id = house.member(token, "Programme", "Prudence", "Tours");
        var answer =
                house.post(token, "/api/v1/people/" + person(id) + "/erase", "{\"confirmation\":\"IRREVERSIBLE\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(house.get(token, house.upToDate("/api/v1/memberships/" + id)).body())
                .contains("Programme");
    }

    @Test
    void whatWasCutShortBetweenTheFactAndTheKeyIsCompletedAtTheNextStart() {
        var id = house.member(token, "Coupée", "Clara", "Tours");
        var other = house.member(token, "Intacte", "Irma", "Tours");
        var keys = house.bean(Keys.class);
        keys.intend(Set.of(person(other)));
        keys.intend(Set.of(person(id)));
        send(new RequestErasure(person(id), ASKED), "ask " + id);
        var machine = house.bean(House.class);
        send(new ErasePerson(person(id), ASKED, machine.ownAccount(), Relation.contactOf(ASKED)), "erase " + id);
        assertThat(house.get(token, house.upToDate("/api/v1/memberships/" + id)).body())
                .contains("Coupée");
        house.restart();
        assertThat(house.get(token, house.upToDate("/api/v1/memberships/" + id)).body())
                .contains("effacé")
                .doesNotContain("Coupée");
        assertThat(house.get(token, "/api/v1/memberships/" + other).body()).contains("Intacte");
        assertThat(house.bean(Keys.class).intended()).isEmpty();
    }

    @Test
    void nothingIsAcknowledgedWhileSomebodyReadsTheKeysAndTheSameRequestCompletesIt() throws Exception {
        var team = team("patiente");
        var id = house.member(token, "Lente", "Lola", "Tours");
        var page = team.done(
                team.get("/members/" + id + "/personal-data" + now()).form("/request-erasure"),
                Map.of("requestedOn", "2024-06-01"));
        var form = page.form("/erase");
        try (var reader = DriverManager.getConnection(
                        "jdbc:sqlite:" + house.folder().resolve("keys.db"));
                var statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM keys").close();
            assertThat(team.submit(form, CONFIRMED).status()).isEqualTo(503);
            statement.execute("ROLLBACK");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        assertThat(team.done(form, CONFIRMED).text()).contains("Rendu illisible");
        assertThat(house.bean(Keys.class).intended()).isEmpty();
    }

    @Test
    void whoeverIsErasedIsSignedOutForGood() throws IOException {
        var id = house.member(token, "Partante", "Pia", "Tours");
        var herself = SignedInBrowser.as(house, "pia.partante", Role.ENTREPRENEUR, new Scope.Own(person(id)));
        assertThat(herself.get("/members/" + id + now()).text()).contains("Partante");
        var asked = herself.done(
                herself.get("/members/" + id + "/personal-data" + now()).form("/request-erasure"),
                Map.of("requestedOn", "2024-06-01"));
        assertThat(asked.text()).contains("Effacement de ses données").doesNotContain("Effacer ce qui peut l'être");
        var team = team("accompagnante");
        team.done(team.get("/members/" + id + "/personal-data" + now()).form("/erase"), CONFIRMED);
        assertThat(herself.get("/members/" + id).status()).isEqualTo(303);
        assertThat(SignedInBrowser.signIn(herself, "pia.partante").status()).isEqualTo(422);
    }

    @Test
    void whoeverIsErasedIsNeitherWrittenToNorReadByACalendar() throws IOException {
        var id = house.member(token, "Suivie", "Sara", "Tours");
        var herself = SignedInBrowser.as(house, "sara", Role.ENTREPRENEUR, new Scope.Own(person(id)));
        HouseWithMail.says(herself, "sara@suivie.example");
        herself.submit(
                herself.open("/my-calendars").form("/my-calendars"),
                Map.of("territory", "", "password", Doors.PASSWORD));
        var store = house.bean(AccessStore.class);
        assertThat(accounts(store)).isNotEmpty();
        var invited = house.bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, new Scope.Own(person(id)));
        house.bean(InvitationMails.class).keep(invited, "sara.invitee@suivie.example");
        var mistaken = house.bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, new Scope.Own(person(id)));
        house.bean(InvitationMails.class).keep(mistaken, "sarah@suivie.example");
        var machine = house.bean(House.class).ownAccount();
        send(
                new RevokeRole(mistaken, Role.ENTREPRENEUR, LocalDate.now(ZoneId.of("Europe/Paris")), machine),
                "revoke " + mistaken);
        var team = team("suiveuse");
        team.done(
                team.get("/members/" + id + "/personal-data" + now()).form("/request-erasure"),
                Map.of("requestedOn", "2024-06-01"));
        team.done(team.get("/members/" + id + "/personal-data" + now()).form("/erase"), CONFIRMED);
        assertThat(accounts(store)).isEmpty();
        assertThat(new ByteSearch("suivie.example").in(house.folder())).isEmpty();
    }

    @Test
    void whoseContactAloneIsErasedStillComesInAndIsNoLongerReached() throws IOException {
        var id = house.member(token, "Inscrite", "Inès", "Tours");
        var herself = SignedInBrowser.as(house, "ines", Role.ENTREPRENEUR, new Scope.Own(person(id)));
        HouseWithMail.says(herself, "ines@inscrite.example");
        var register = new Relation(new Relation.Stage.Ended(ASKED), new Relation.Employment.None(), ASSOCIATE);
        send(new RequestErasure(person(id), ASKED), "ask " + id);
        send(new ErasePerson(person(id), ASKED, house.bean(House.class).ownAccount(), register), "erase " + id);
        house.bean(KeyDestruction.class).complete(Set.of(person(id)));
        assertThat(new ByteSearch("inscrite.example").in(house.folder())).isEmpty();
        assertThat(SignedInBrowser.signIn(herself, "ines").status()).isEqualTo(303);
    }

    private static List<String> accounts(AccessStore store) {
        return store.all(
                row -> row.getString(1),
                "SELECT account FROM addresses UNION SELECT account FROM invitations UNION SELECT account FROM feeds");
    }

    /** The page waits for what has just been recorded. */
    private static String now() {
        return "?after=" + house.bean(Facts.class).head().position();
    }

    private static Browser team(String name) throws IOException {
        return SignedInBrowser.as(house, name, Role.ADMIN_TEAM, new Scope.House());
    }

    private static void send(Object command, String key) {
        house.bean(Commands.class).send(command, OnTheMachine.request(house.bean(House.class), "cli", key));
    }

    private static PersonId person(String membership) {
        return new MembershipId(membership).personId();
    }

    private static long position(String membership) {
        var facts = house.bean(Facts.class).of(membership, Long.MAX_VALUE);
        return facts.getLast().position();
    }
}
