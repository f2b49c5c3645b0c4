package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing leaves the machine: from its start to its end the program asks for the address of nobody else. */
class NoOutgoingCallTest {
    private static final String NOWHERE = "nowhere.invalid";

    @Test
    void aLookUpIsSeen() {
        assertThatThrownBy(() -> InetAddress.getAllByName(NOWHERE)).isInstanceOf(UnknownHostException.class);
        assertThat(LookUps.ASKED).contains(NOWHERE);
    }

    @Test
    void theProgramAsksForNobodyElse() throws IOException {
        try (var house = RunningHouse.fresh()) {
            var token = house.adminToken();
            var member = house.member(token, "Bernard", "Amina", "Tours");
            for (var path :
                    new String[] {"/api/v1/memberships/" + member, "/v3/api-docs", "/sign-in", "/actuator/health"})
                assertThat(house.get(token, path).statusCode()).isLessThan(500);
            house.restart();
        }
        var asked = new TreeSet<>(LookUps.ASKED);
        asked.remove(NOWHERE);
        asked.remove("localhost");
        asked.remove(InetAddress.getLocalHost().getHostName());
        assertThat(asked).isEmpty();
    }
}
