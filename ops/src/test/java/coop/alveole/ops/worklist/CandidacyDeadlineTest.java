package coop.alveole.ops.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Somebody applies in time: an assembly has to rule, and until it does nobody is told that there is none. */
class CandidacyDeadlineTest {
    private static final String ASSEMBLIES = "/api/v1/assemblies";

    @Test
    void aCandidateOnTheAgendaIsNotToldThatThereIsNoAssembly() {
        try (var house = RunningHouse.fresh()) {
            var admin = house.adminToken();
            var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
            var member = house.readyToSign(admin, "Candidate", "Amina", "Tours");
            var verbs = "/api/v1/memberships/" + member;
            done(house.post(admin, verbs + "/sign-cesa", "{\"signedOn\":\"2031-09-15\"}"));
            var assembly = RunningHouse.id(house.post(
                    manager,
                    ASSEMBLIES,
                    "{\"kind\":\"ORDINARY\",\"heldOn\":\"2034-06-24\",\"decidedOn\":\"2031-10-01\"}"));
            assertThat(read(house, admin, "2034-06-10"))
                    .contains("Sans AG utile")
                    .doesNotContain("ADMISSION_VOTE");
            done(house.post(admin, verbs + "/apply-for-association", "{\"appliedOn\":\"2034-05-20\"}"));
            // 9 June is the last day to convene the assembly of 24 June.
            assertThat(read(house, admin, "2034-06-10"))
                    .contains("ADMISSION_VOTE", "\"actBy\":\"2034-06-24\"", "pour l'assemblée du 24/06/2034")
                    .doesNotContain("Sans AG utile");
            assertThat(read(house, admin, "2034-06-25")).contains("ADMISSION_VOTE", "Sans AG utile");
            done(house.post(
                    admin,
                    verbs + "/refuse-admission",
                    "{\"assemblyId\":\"%s\",\"refusedOn\":\"2034-06-24\"}".formatted(assembly)));
            assertThat(read(house, admin, "2034-06-24")).doesNotContain("ADMISSION_VOTE");
        }
    }

    private static String read(RunningHouse house, String token, String asOf) {
        return house.get(token, house.upToDate("/api/v1/deadlines?asOf=" + asOf))
                .body();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
