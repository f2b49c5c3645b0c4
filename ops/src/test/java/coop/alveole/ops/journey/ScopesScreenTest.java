package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** « Comptes et accès »: a role in one cluster or for one activity, given and read back. */
class ScopesScreenTest {
    @Test
    void aRoleIsGivenInOneClusterOrForOneActivityAndNotInTwoPlaces() {
        try (var house = RunningHouse.fresh()) {
            var managing = Managing.in(house);
            managing.invited("claire");
            var account = managing.accountOf("claire");
            var page = managing.granted(account, "ADVISOR", Map.of("cluster", "Bois"));
            assertThat(page.text()).contains("pôle Bois");
            var activity = "activity-" + UUID.randomUUID();
            page = managing.granted(account, "ADMIN_TEAM", Map.of("activityId", activity));
            assertThat(page.text()).contains("une activité (" + activity + ")");
            var both = managing.marthe()
                    .submit(
                            managing.form(account, "grant-role"),
                            Map.of(
                                    "role",
                                    "ADVISOR",
                                    "from",
                                    managing.today(),
                                    "cluster",
                                    "Bois",
                                    "territory",
                                    "Tours"));
            assertThat(both.status()).isEqualTo(400);
            assertThat(both.text()).contains("une seule portée");
        }
    }
}
