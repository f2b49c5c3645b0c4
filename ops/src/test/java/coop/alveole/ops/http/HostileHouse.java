package coop.alveole.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that asks what nobody should of the shared house, about one member of it; the house is well afterwards. */
abstract class HostileHouse {
    static final String PEOPLE = "/api/v1/people";
    static final String MEMBERSHIPS = "/api/v1/memberships";

    static RunningHouse house;
    static String token;
    static String member;

    @BeforeAll
    static void oneMember() {
        house = RunningHouse.shared();
        token = house.adminToken();
        member = house.member(token, "Hostile", "Essai", "Tours");
    }

    @AfterAll
    static void theHouseIsWell() {
        assertThat(house.send(HttpRequest.newBuilder(house.uri("/actuator/health")))
                        .statusCode())
                .isEqualTo(200);
    }

    static String memberPath() {
        return MEMBERSHIPS + "/" + member;
    }

    static String person(String more) {
        return "{\"lastName\":\"Bernard\",\"firstName\":\"Amina\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    /** The client of the JDK wants an address it can parse. */
    static String encoded(String text) {
        return text.replace("é", "%C3%A9").replace("ê", "%C3%AA");
    }
}
