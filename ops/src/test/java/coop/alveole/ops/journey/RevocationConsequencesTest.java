package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Before a role or an access for a program is taken back, its page says what the account loses and what the house does. */
class RevocationConsequencesTest {
    private static final String NOTHING_YET = "Rien n'est encore enregistré";
    private static final Pattern LINK = Pattern.compile("/feeds/[A-Za-z0-9_-]{43}\\.ics");

    private static RunningHouse house;
    private static Managing managing;
    private static String admin;
    private static LocalDate today;

    @BeforeAll
    static void aHouse() {
        house = RunningHouse.fresh();
        managing = Managing.in(house);
        admin = house.adminToken();
        today = LocalDate.parse(managing.today());
        managing.cameIn("odile", "ADMIN_TEAM");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOnlyAdvisorOfATerritoryIsLostOnlyOnceItIsConfirmed() {
        var claire = advisor("claire", "Tours");
        var member = followedBy(claire, "claire", "Tours");
        var link = calendarOf(claire);
        var account = managing.accountOf("claire");

        var said = managing.asked(account, "ADVISOR", managing.today());
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.text())
                .contains(NOTHING_YET, "claire")
                .contains("n'a plus le rôle « accompagnateur·ice » : territoire Tours", "Aucun rôle ne lui reste")
                .contains("Ne s'ouvrent plus : Accueil, Annuaire, Échéances, Actions")
                .contains("Toutes ses connexions prennent fin aussitôt")
                .contains("Son lien d'agenda n'ouvre plus rien, aussitôt")
                .contains("plus personne n'a le rôle « accompagnateur·ice » : territoire Tours")
                .contains("L'action qui lui est donnée passe à l'équipe administrative")
                .contains("L'échéance prise en charge par ce compte passe à l'équipe administrative")
                .contains("Une personne reste accompagnée par ce compte");
        assertThat(said.links()).contains(account);
        assertThat(said.named("table")).as("no file moves").isEmpty();
        assertThat(claire.get("/members").status()).as("nothing is recorded").isEqualTo(200);
        assertThat(deadlines()).doesNotContain("insteadOf");

        var done = managing.marthe().done(said.form("/revoke-role"), Map.of());
        assertThat(done.text()).contains("Rôle retiré", "aucun rôle").doesNotContain(NOTHING_YET);
        assertThat(claire.get("/members").location()).startsWith("/sign-in");
        assertThat(calendar(link)).isEqualTo(404);
        var id = account.substring("/accounts/".length());
        assertThat(deadlines()).contains("\"desk\":\"ADMIN_TEAM\",\"insteadOf\":\"" + id);
        assertThat(house.get(admin, house.upToDate("/api/v1/actions?territory=Tours"))
                        .body())
                .contains("\"membershipId\":\"" + member)
                .contains("\"desk\":\"ADMIN_TEAM\",\"insteadOf\":\"" + id);
    }

    @Test
    void whoeverKeepsTheHouseKeepsTheirLines() {
        var emile = advisor("emile", "Blois");
        followedBy(emile, "emile", "Blois");
        var account = managing.accountOf("emile");
        managing.granted(account, "ADMIN_TEAM", Map.of());
        var said = managing.asked(account, "ADVISOR", managing.today());
        assertThat(said.text())
                .contains("Lui reste : équipe administrative, toute la coopérative")
                .doesNotContain("Ne s'ouvrent plus", "action qui lui est donnée", "prise en charge");
    }

    @Test
    void aDayToComeIsSaidAndEndsNothingBefore() {
        var farid = managing.cameIn("farid", "ADMIN_TEAM");
        calendarOf(farid);
        var account = managing.accountOf("farid");
        var tomorrow = today.plusDays(1);
        var said = managing.asked(account, "ADMIN_TEAM", tomorrow.toString());
        var day = "%02d/%02d/%d".formatted(tomorrow.getDayOfMonth(), tomorrow.getMonthValue(), tomorrow.getYear());
        assertThat(said.text())
                .contains("Dès le " + day, "Toutes ses connexions prennent fin le " + day)
                .contains("Son lien d'agenda n'ouvre plus rien, le " + day)
                .doesNotContain("plus personne n'a le rôle");
        managing.marthe().done(said.form("/revoke-role"), Map.of());
        assertThat(farid.get("/members").status()).isEqualTo(200);
    }

    @Test
    void theLastButOneWhoManagesAccessLeavesTheOtherAlone() {
        managing.invited("fatou");
        var fatou = managing.accountOf("fatou");
        var lastDay = Map.of("lastDay", today.plusDays(30).toString());
        managing.granted(fatou, "ACCOUNTANT", lastDay);
        managing.cameIn("bruno", "ACCESS_MANAGER");
        managing.granted(fatou, "ACCOUNTANT", Map.of());
        assertThat(managing.asked(fatou, "ACCOUNTANT", managing.today()).text())
                .contains("Une proposition de ce même rôle attend encore une seconde personne");
        assertThat(managing.asked(managing.accountOf("bruno"), "ACCESS_MANAGER", managing.today())
                        .text())
                .contains("une seule personne gère encore les accès")
                .doesNotContain("plus personne n'a le rôle « gestion des accès »");
        managing.revoked(managing.accountOf("bruno"), "ACCESS_MANAGER");
    }

    @Test
    void whatWouldBeRefusedIsRefusedBeforeItIsConfirmed() {
        managing.invited("lou");
        managing.granted(managing.accountOf("lou"), "ADMIN_TEAM", Map.of());
        var own = managing.asked(managing.accountOf("marthe"), "ACCESS_MANAGER", managing.today());
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text()).contains("Personne n'accorde ni ne retire").doesNotContain(NOTHING_YET);
        var held = managing.form(managing.accountOf("lou"), "revoke-role");
        var never = managing.marthe().ask(held, Map.of("role", "CO_MANAGER", "revokedOn", managing.today()));
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.text()).contains("il n'y a rien à retirer").doesNotContain(NOTHING_YET);
        var somebody = managing.cameIn("yann", "ADMIN_TEAM");
        assertThat(somebody.get(managing.accountOf("lou") + "/revoke-role?role=ADMIN_TEAM&revokedOn=2026-11-27")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatChangedMeanwhileIsAskedAgain() {
        managing.invited("nadia");
        var nadia = managing.accountOf("nadia");
        managing.granted(nadia, "ADMIN_TEAM", Map.of());
        var said = managing.asked(nadia, "ADMIN_TEAM", managing.today());
        managing.granted(nadia, "ADVISOR", Map.of("territory", "Tours"));
        var late = managing.marthe().submit(said.form("/revoke-role"), Map.of());
        assertThat(late.status()).as(late.text()).isEqualTo(412);
        assertThat(managing.marthe().get(nadia).text()).doesNotContain("Rôle retiré");
    }

    @Test
    void theTokensOfALostRoleAreNamedAndSoIsOneTakenBackAlone() {
        house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ);
        var page = managing.marthe().get(house.upToDate("/accounts"));
        var form = page.forms().stream()
                .filter(each -> each.action().endsWith("/revoke-token"))
                .reduce((_, last) -> last)
                .orElseThrow();
        var account = form.action().substring(0, form.action().lastIndexOf('/'));
        var role = managing.marthe()
                .get(account)
                .answer()
                .body()
                .replaceAll("(?s).*revoke-role.*?option value=\"([A-Z_]+)\".*", "$1");
        assertThat(managing.asked(account, role, managing.today()).text())
                .contains("Son accès pour logiciels prend fin", "« essai »", "ce logiciel ne lit plus rien")
                .doesNotContain("connexions prennent fin");
        var said = managing.marthe().ask(form, Map.of());
        assertThat(said.text())
                .contains(NOTHING_YET, "l'accès « essai » n'ouvre plus rien", "C'est le dernier accès de ce compte");
        managing.marthe().done(said.form("/revoke-token"), Map.of());
        assertThat(managing.marthe().ask(form, Map.of()).status()).as("over").isEqualTo(422);
    }

    private static Browser advisor(String name, String territory) {
        var somebody = Doors.cameIn(house, Doors.linkIn(managing.invited(name)), name);
        managing.granted(managing.accountOf(name), "ADVISOR", Map.of("territory", territory));
        return somebody;
    }

    /** Somebody they accompany, with an action that is theirs and a deadline they have taken up. */
    private static String followedBy(Browser somebody, String name, String territory) {
        var member = house.readyToSign(admin, "Tisserande", "Amina", territory);
        var account = managing.accountOf(name).substring("/accounts/".length());
        done(member, "assign-advisor", "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(account, today));
        var ends = today.plusDays(20);
        done(
                member,
                "sign-cape",
                "{\"signedOn\":\"2026-01-05\",\"startsOn\":\"2026-01-05\",\"endsOn\":\"%s\"}".formatted(ends));
        RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + member + "/note-action",
                "{\"what\":\"Appeler\",\"addressee\":\"%s\",\"dueOn\":\"%s\"}".formatted(account, today)));
        var line = "/deadlines/" + DeadlineId.of(new MembershipId(member), DeadlineKind.CAPE_END, ends);
        somebody.done(somebody.open(house.upToDate(line)).form("/take-up-deadline"), Map.of());
        return member;
    }

    private static void done(String member, String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String deadlines() {
        return house.get(admin, house.upToDate("/api/v1/deadlines?kind=CAPE_END&territory=Tours"))
                .body();
    }

    private static String calendarOf(Browser somebody) {
        var form = somebody.open("/my-calendars").form("/my-calendars");
        var typed = Map.of("territory", "", "password", Doors.PASSWORD);
        var link = LINK.matcher(somebody.submit(form, typed).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static int calendar(String link) {
        return house.send(HttpRequest.newBuilder(house.uri(link)).GET()).statusCode();
    }
}
