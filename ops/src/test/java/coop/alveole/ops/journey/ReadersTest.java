package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Qui a lu ce dossier », asked by those who may know. */
class ReadersTest {
    private static RunningHouse house;
    private static MembershipId amina;
    private static MembershipId bruno;

    @BeforeAll
    static void anAuditorHasReadOneOfTwoFiles() {
        house = RunningHouse.shared();
        var admin = house.adminToken();
        amina = new MembershipId(house.member(admin, "Lecture", "Amina", "Tours"));
        bruno = new MembershipId(house.member(admin, "Lecture", "Bruno", "Tours"));
        var auditor = token(Role.AUDITOR, new Scope.House());
        assertThat(house.get(auditor, "/api/v1/memberships/" + amina).statusCode())
                .isEqualTo(200);
        assertThat(house.get(admin, "/api/v1/memberships/" + bruno).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aReadOfAnAuditorIsShownAndAnOrdinaryOneIsNotKept() {
        var manager = token(Role.CO_MANAGER, new Scope.House());
        assertThat(readers(manager, amina)).contains("GET /api/v1/memberships/{id}", "\"opened\":\"READ\"");
        assertThat(readers(manager, bruno)).contains("\"items\":[]");
    }

    @Test
    void aPersonKnowsWhoReadTheirOwnFileAndOfNoOther() {
        var own = token(Role.ENTREPRENEUR, new Scope.Own(amina.personId()));
        assertThat(readers(own, amina)).contains("GET /api/v1/memberships/{id}");
        assertThat(status(own, bruno)).isEqualTo(404);
        assertThat(status(own, new MembershipId("membership-00000000-0000-4000-8000-00000000dead")))
                .isEqualTo(404);
    }

    @Test
    void whoReadAFileIsNobodyElsesBusiness() {
        assertThat(status(token(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours"))), amina))
                .isEqualTo(403);
        assertThat(status(house.adminToken(), amina)).isEqualTo(403);
    }

    private static String token(Role role, Scope scope) {
        return house.token(role, scope, TokenRight.READ);
    }

    private static String readers(String token, MembershipId id) {
        var answer = house.get(token, "/api/v1/people/" + id.personId() + "/reads");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static int status(String token, MembershipId id) {
        return house.get(token, "/api/v1/people/" + id.personId() + "/reads").statusCode();
    }
}
