package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers over HTTP, by people with only their own roles: what is public is shared, the rest stays where it was entered. */
class CustomerJourneyTest {
    private static final String CUSTOMERS = "/api/v1/customers";

    private static RunningHouse house;
    private static String admin;
    private String joinery;
    private String plumbing;
    private String amina;
    private String bruno;
    private String siren;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
    }

    @BeforeEach
    void aminaAndBrunoHoldAnActivityEach() {
        var ofAmina = house.member(admin, "Ébéniste", "Amina", "Tours");
        var ofBruno = house.member(admin, "Plombier", "Bruno", "Blois");
        joinery = activity(ofAmina, "Au Copeau Vert");
        plumbing = activity(ofBruno, "Le Tuyau");
        amina = entrepreneur(ofAmina);
        bruno = entrepreneur(ofBruno);
        siren = siren();
    }

    @Test
    void anEntrepreneurEntersCustomersForTheirOwnActivityAndForNoOther() {
        var entered = post(amina, "", company(joinery, siren));
        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(read(amina, RunningHouse.id(entered)))
                .contains("\"name\":\"La Ruche\"", siren, "\"city\":\"Tours\"");
        var elsewhere = post(amina, "", company(plumbing, siren()));
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).contains("UNKNOWN");
        var nowhere = post(amina, "", company("activity-" + UUID.randomUUID(), siren()));
        assertThat(nowhere.body()).isEqualTo(elsewhere.body());
    }

    @Test
    void anotherActivityFindsTheSameCompanyAndOnlyWhatIsPublicOfIt() {
        var hive = RunningHouse.id(post(amina, "", company(joinery, siren)));
        did(amina, hive, "add-contact", contact(joinery, "Zoé Dupré"));
        did(amina, hive, "note", "{\"activityId\":\"%s\",\"note\":\"Paie à soixante jours\"}".formatted(joinery));
        assertThat(house.get(bruno, house.upToDate(CUSTOMERS + "/" + hive)).statusCode())
                .isEqualTo(404);
        assertThat(RunningHouse.id(post(bruno, "", company(plumbing, siren)))).isEqualTo(hive);
        assertThat(post(bruno, "", company(plumbing, siren)).body()).contains("ACTIVITY_LINKED_ONCE");
        assertThat(read(amina, hive))
                .contains("Zoé Dupré", "soixante jours", joinery)
                .doesNotContain(plumbing);
        assertThat(read(bruno, hive)).contains("La Ruche", siren, plumbing).doesNotContain("Zoé", "soixante", joinery);
        assertThat(post(bruno, "/" + hive + "/withdraw-contact", "{\"contact\":1}")
                        .body())
                .contains("BELONGING_THERE");
        assertThat(post(bruno, "/" + hive + "/add-contact", contact(joinery, "Zoé Dupré"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(admin, hive)).contains("Zoé Dupré", joinery, plumbing);
    }

    @Test
    void aPrivateCustomerIsOfOneActivityAndReservedToWhoeverOnlyCounts() {
        var zoe = RunningHouse.id(post(amina, "", person(joinery)));
        assertThat(read(amina, zoe)).contains("Zoé Lemaire", "2 rue du Port", "zoe@exemple.fr");
        assertThat(house.get(bruno, house.upToDate(CUSTOMERS + "/" + zoe)).statusCode())
                .isEqualTo(404);
        assertThat(house.get(bruno, house.upToDate(CUSTOMERS)).body()).doesNotContain(zoe);
        assertThat(read(house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ), zoe))
                .contains("réservé")
                .doesNotContain("Lemaire", "rue du Port", "exemple.fr");
        did(
                amina,
                zoe,
                "move",
                "{\"street\":\"3 quai Neuf\",\"postcode\":\"37000\",\"city\":\"Tours\",\"movedOn\":\"2099-01-01\"}");
        assertThat(read(amina, zoe)).contains("2 rue du Port");
        assertThat(house.get(amina, house.upToDate(CUSTOMERS + "/" + zoe + "?asOf=2099-01-01"))
                        .body())
                .contains("3 quai Neuf");
        assertThat(post(amina, "", person(joinery).replace("\"email\"", "\"siren\":\"" + siren + "\",\"email\""))
                        .body())
                .contains("KNOWN_BY_REGISTERS");
    }

    @Test
    void whatNamedAMergedCustomerReadsTheOneThatIsKept() {
        var another = siren();
        var hive = RunningHouse.id(post(amina, "", company(joinery, siren)));
        var twin = RunningHouse.id(post(bruno, "", foreign(plumbing)));
        did(bruno, twin, "add-contact", contact(plumbing, "Yann Petit"));
        assertThat(post(amina, "/" + hive + "/merge", "{\"merged\":\"%s\"}".formatted(twin))
                        .statusCode())
                .isEqualTo(403);
        did(admin, hive, "merge", "{\"merged\":\"%s\"}".formatted(twin));
        assertThat(read(bruno, twin)).contains("\"id\":\"" + hive + "\"", "Yann Petit", plumbing);
        assertThat(read(amina, hive)).doesNotContain("Yann Petit", plumbing);
        assertThat(post(bruno, "/" + twin + "/add-contact", contact(plumbing, "Ève"))
                        .body())
                .contains("CUSTOMER_STANDS_ALONE");
        did(bruno, hive, "add-contact", contact(plumbing, "Ève Martin"));
        var stranger = RunningHouse.id(post(amina, "", company(joinery, another)));
        assertThat(post(admin, "/" + hive + "/merge", "{\"merged\":\"%s\"}".formatted(stranger))
                        .body())
                .contains("SAME_COMPANY");
        assertThat(post(amina, "/" + stranger + "/correct-registration", "{\"siren\":\"%s\"}".formatted(siren))
                        .body())
                .contains("ONE_CUSTOMER_PER_NUMBER");
    }

    @Test
    void isRelatedToAMemberByItsSirenOrBecauseTheTeamSaysSo() {
        var hive = RunningHouse.id(post(amina, "", company(joinery, siren)));
        var zoe = RunningHouse.id(post(amina, "", person(joinery)));
        assertThat(read(amina, hive)).contains("\"relatedToMember\":false");
        var member = house.member(admin, "Lemaire", "Chloé", "Tours");
        var representative = "person-" + member.substring("membership-".length());
        RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/register-organisation",
                "{\"name\":\"La Ruche\",\"siren\":\"%s\",\"territory\":\"Tours\",\"representative\":\"%s\",\"registeredOn\":\"2024-02-01\"}"
                        .formatted(siren, representative)));
        assertThat(read(amina, hive)).contains("\"relatedToMember\":true");
        var related = "{\"membershipId\":\"%s\"}".formatted(member);
        assertThat(post(amina, "/" + zoe + "/mark-related", related).statusCode())
                .isEqualTo(403);
        did(admin, zoe, "mark-related", related);
        assertThat(read(amina, zoe)).contains("\"relatedToMember\":true").doesNotContain(member);
        did(admin, zoe, "mark-unrelated", related);
        assertThat(read(amina, zoe)).contains("\"relatedToMember\":false");
    }

    @Test
    void isRehearsedRepeatedAndLockedAsEveryObject() {
        var key = UUID.randomUUID().toString();
        var rehearsed = house.post(amina, CUSTOMERS + "?simulate=true", company(joinery, siren));
        assertThat(rehearsed.body()).contains("billing.CompanyEntered");
        var first = house.post(amina, CUSTOMERS, company(joinery, siren), "Idempotency-Key", key);
        var again = house.post(amina, CUSTOMERS, company(joinery, siren), "Idempotency-Key", key);
        assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(RunningHouse.id(again)).isEqualTo(RunningHouse.id(first));
        var rename = "{\"name\":\"La Ruche neuve\",\"renamedOn\":\"2099-01-01\"}";
        var path = CUSTOMERS + "/" + RunningHouse.id(first) + "/rename";
        assertThat(house.post(amina, path, rename, "If-Match", "\"0\"").statusCode())
                .isEqualTo(200);
        assertThat(house.post(amina, path, rename, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
    }

    @Test
    void theTeamReadsThePagesAndTheFiles() {
        var hive = RunningHouse.id(post(amina, "", company(joinery, siren)));
        did(amina, hive, "add-contact", contact(joinery, "Zoé Dupré"));
        house.get(admin, house.upToDate(CUSTOMERS));
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/customers?q=" + siren)).contains("La Ruche", "1 client", "Au Copeau Vert", hive);
        assertThat(looker.page("/customers/" + hive))
                .contains("La Ruche", siren, "1 rue des Halles, 37000 Tours", "Zoé Dupré", "Contact ajouté le");
        assertThat(looker.page("/customers.csv?q=" + siren)).contains("La Ruche", "société", "Au Copeau Vert");
        assertThat(looker.page("/customers/new")).contains("Nouveau client", "Au Copeau Vert");
        var advisor = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")), TokenRight.READ);
        assertThat(house.get(advisor, CUSTOMERS).statusCode()).isEqualTo(403);
    }

    private String activity(String holder, String name) {
        return RunningHouse.id(house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"%s\"}"
                        .formatted(holder, name)));
    }

    private static String entrepreneur(String member) {
        return house.token(
                Role.ENTREPRENEUR, new Scope.Own(new MembershipId(member).personId()), TokenRight.READ_AND_WRITE);
    }

    private static String company(String activity, String siren) {
        return ("{\"activityId\":\"%s\",\"kind\":\"COMPANY\",\"name\":\"La Ruche\",\"street\":\"1 rue des Halles\","
                        + "\"postcode\":\"37000\",\"city\":\"Tours\",\"siren\":\"%s\"}")
                .formatted(activity, siren);
    }

    private static String foreign(String activity) {
        return ("{\"activityId\":\"%s\",\"kind\":\"COMPANY\",\"name\":\"La Ruche\",\"street\":\"1 rue du Lac\","
                        + "\"postcode\":\"1204\",\"city\":\"Genève\",\"country\":\"CH\"}")
                .formatted(activity);
    }

    private static String person(String activity) {
        return ("{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"Zoé Lemaire\",\"street\":\"2 rue du Port\","
                        + "\"postcode\":\"37000\",\"city\":\"Tours\",\"email\":\"zoe@exemple.fr\"}")
                .formatted(activity);
    }

    private static String contact(String activity, String name) {
        return "{\"activityId\":\"%s\",\"contactName\":\"%s\"}".formatted(activity, name);
    }

    private static HttpResponse<String> post(String token, String path, String body) {
        return house.post(token, CUSTOMERS + path, body);
    }

    private static void did(String token, String customer, String verb, String body) {
        var answer = post(token, "/" + customer + "/" + verb, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String read(String token, String customer) {
        var answer = house.get(token, house.upToDate(CUSTOMERS + "/" + customer));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Of no other test of this house: eight digits and their key. */
    private static String siren() {
        var digits = Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
