package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The class table of security §6, over HTTP: who may open the hidden fields of a file, and that it is noted. */
class RevealTest {
    private static final String TERRITORY = "Nord-" + UUID.randomUUID();
    private static final String FAMILY = "pacsée-" + UUID.randomUUID();
    private static final String VISIT = "apte-" + UUID.randomUUID();

    private static final String FORM = "application/x-www-form-urlencoded";

    private static RunningHouse house;
    private static MembershipId own;
    private static MembershipId other;

    @BeforeAll
    static void oneFileWithHiddenFields() {
        house = RunningHouse.shared();
        var admin = house.adminToken();
        own = new MembershipId(house.member(admin, "Montrer", "Amina", TERRITORY));
        other = new MembershipId(house.member(admin, "Montrer", "Bruno", "Sud-" + UUID.randomUUID()));
        for (var id : new MembershipId[] {own, other}) {
            change(admin, id, "change-social", "familySituation", FAMILY);
            change(admin, id, "change-care", "medicalVisitResult", VISIT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENTREPRENEUR, own, SOCIAL, 200",
        "ENTREPRENEUR, own, CARE, 200",
        "ENTREPRENEUR, other, SOCIAL, 404",
        "ENTREPRENEUR, other, CARE, 404",
        "ADVISOR, territory, SOCIAL, 403",
        "ADVISOR, territory, CARE, 403",
        "ADVISOR, own, SOCIAL, 403",
        "ADVISOR, own, CARE, 200",
        "ADVISOR, other, CARE, 404",
        "ADMIN_TEAM, house, SOCIAL, 200",
        "ADMIN_TEAM, house, CARE, 403",
        "CO_MANAGER, house, SOCIAL, 403",
        "CO_MANAGER, house, CARE, 403",
        "ACCOUNTANT, house, SOCIAL, 403",
        "ACCOUNTANT, house, CARE, 403",
        "AUDITOR, house, SOCIAL, 403",
        "AUDITOR, house, CARE, 403",
        "ACCESS_MANAGER, house, SOCIAL, 403",
    })
    void aClassOpensForWhomTheTableSays(Role role, String reach, String opens, int status) {
        var somebody = Somebody.of(house, role, scope(reach));
        var target = reach.equals("other") ? other : own;
        var words = opens.equals("SOCIAL") ? FAMILY : VISIT;
        var page = somebody.post("/members/" + target + "/reveal", FORM, "opens=%s&reason=CHECK".formatted(opens));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.body().contains(words)).isEqualTo(status == 200);
    }

    @Test
    void untilItIsOpenedNothingOfItIsShownAnywhere() {
        var admin = Somebody.of(house, Role.ADMIN_TEAM, new Scope.House());
        for (var path : new String[] {
            "/members",
            "/api/v1/memberships",
            "/members/" + own,
            "/members/" + own + "/social",
            "/api/v1/people/" + own.personId(),
            "/api/v1/memberships/" + own + "/history",
        }) assertThat(admin.get(path).body()).as(path).doesNotContain(FAMILY, VISIT);
        assertThat(admin.get("/members/" + own + "/social").body()).contains("masqué");
    }

    @Test
    void whoOpensItIsNotedWithTheReason() {
        var admin = Somebody.of(house, Role.ADMIN_TEAM, new Scope.House());
        admin.post("/members/" + own + "/reveal", FORM, "opens=SOCIAL&reason=PAYROLL");
        var manager = Somebody.of(house, Role.CO_MANAGER, new Scope.House());
        assertThat(manager.get("/api/v1/people/" + own.personId() + "/reads").body())
                .contains(
                        "\"opened\":\"SOCIAL\"",
                        "\"reason\":\"PAYROLL\"",
                        admin.account().value());
        assertThat(manager.get("/members/" + own + "/reads").body()).contains("fiche sociale", "paie");
    }

    @Test
    void withoutAReasonNothingOpens() {
        var admin = Somebody.of(house, Role.ADMIN_TEAM, new Scope.House());
        var answer = admin.post("/members/" + own + "/reveal", FORM, "opens=SOCIAL");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(FAMILY);
    }

    private static Scope scope(String reach) {
        return switch (reach) {
            case "own", "other" -> new Scope.Own(own.personId());
            case "territory" -> new Scope.OfTerritory(new Label(TERRITORY));
            default -> new Scope.House();
        };
    }

    private static void change(String token, MembershipId id, String verb, String field, String words) {
        var answer = house.post(
                token,
                "/api/v1/people/" + id.personId() + "/" + verb,
                "{\"changedOn\":\"2024-02-01\",\"%s\":\"%s\"}".formatted(field, words));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
